import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const refused = [
  ['src/dataset/wrong.ts', '../selection/select'],
  ['src/dataset/checks/wrong.ts', '../../build/loadCompiled'],
  ['src/selection/wrong.ts', '../charts/registry'],
  ['src/selection/text.ts', '../text/text'],
  ['src/ui/wrong.ts', '../charts/chart'],
  ['src/charts/map/wrong.ts', '../../pages/shared/useView'],
  ['src/charts/wrong.ts', '../build/worldGeometry'],
  ['src/pages/explore/wrong.ts', '../../app/router'],
  ['src/app/wrong.ts', '../build/datasetPlugin'],
] as const

const allowed = [
  ['src/selection/right.ts', '../dataset/dataset'],
  ['src/charts/map/right.ts', '../../selection/select'],
  ['src/pages/explore/right.ts', '../../charts/registry'],
  ['src/build/right.ts', '../dataset/schema'],
] as const

const others = {
  'src/ui/Wrong.tsx': 'export function Wrong() {\n  return <p>Hello</p>\n}\n',
  'src/ui/Wrong.module.css': '.wrong {\n  margin-left: 4px;\n}\n',
}

const folder = mkdtempSync(join(tmpdir(), 'imports-'))
const findings = new Map<string, string>()

// Runs the linter with the rules of the project on temporary files.
beforeAll(() => {
  copyFileSync('biome.json', join(folder, 'biome.json'))
  const files = Object.fromEntries(
    [...refused, ...allowed].map(([path, imported]) => [
      path,
      `import { x } from '${imported}'\n\nexport const y = x\n`,
    ]),
  )
  for (const [path, source] of Object.entries({ ...files, ...others })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), source)
    const { stdout, stderr } = spawnSync(
      resolve('node_modules/.bin/biome'),
      ['lint', '--vcs-enabled=false', '--colors=off', path],
      { cwd: folder, encoding: 'utf8' },
    )
    findings.set(path, stdout + stderr)
  }
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('imports point one way', () => {
  it.each(refused)('%s may not import %s', (path) => {
    expect(findings.get(path)).toContain('noRestrictedImports')
  })

  it.each(allowed)('%s may import %s', (path) => {
    expect(findings.get(path)).toContain('Checked 1 file')
    expect(findings.get(path)).not.toContain('noRestrictedImports')
  })
})

it('rejects literal text in JSX', () => {
  expect(findings.get('src/ui/Wrong.tsx')).toContain('noJsxLiterals')
})

it('rejects physical properties in style sheets', () => {
  expect(findings.get('src/ui/Wrong.module.css')).toContain('useLogicalProperties')
})
