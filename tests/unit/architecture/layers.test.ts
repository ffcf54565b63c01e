import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** The folders that each folder may import besides itself: docs/architecture.md, “Imports point one way”. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  dataset: [],
  text: ['dataset'],
  ui: ['text', 'dataset'],
  selection: ['dataset'],
  charts: ['selection', 'dataset', 'ui', 'text'],
  publish: ['charts', 'selection', 'dataset', 'ui', 'text'],
  pages: ['publish', 'charts', 'selection', 'dataset', 'ui', 'text'],
  app: ['pages', 'publish', 'charts', 'selection', 'dataset', 'ui', 'text'],
  build: ['dataset', 'selection', 'charts', 'publish', 'text'],
}
const layers = Object.keys(mayImport)
const pairs = layers.flatMap((from) => layers.filter((to) => to !== from).map((to) => [from, to] as const))

/** Other forms of import, which must not bypass the rule. */
const otherWays = {
  'a type': "import type { View } from '../../pages/shared/useView'\n\nexport type Y = View\n",
  'a re-export': "export { x } from '../../pages/shared/useView'\n",
  'everything again': "export * from '../../pages/shared/useView'\n",
  'a lazy import': "export const load = () => import('../../pages/shared/useView')\n",
}

const folder = mkdtempSync(join(tmpdir(), 'layers-'))
const refused = new Set<string>()

function put(path: string, source: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), source)
}

const pathOf = (from: string, to: string) => `src/${from}/deep/${to}.ts`
const pathOfWay = (way: string) => `src/charts/ways/${way.replaceAll(' ', '-')}.ts`

// Runs the linter of the project once, over one file per pair of folders.
beforeAll(() => {
  copyFileSync('biome.json', join(folder, 'biome.json'))
  for (const [from, to] of pairs)
    put(pathOf(from, to), `import { x } from '../../${to}/shared/file'\n\nexport const y = x\n`)
  for (const [way, source] of Object.entries(otherWays)) put(pathOfWay(way), source)
  const { stdout, stderr } = spawnSync(
    resolve('node_modules/.bin/biome'),
    ['lint', '--vcs-enabled=false', '--colors=off', '--max-diagnostics=none', 'src'],
    { cwd: folder, encoding: 'utf8' },
  )
  for (const [, path] of `${stdout}${stderr}`.matchAll(/^(\S+\.ts):\S+ lint\/style\/noRestrictedImports/gm))
    refused.add(path ?? '')
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('imports point one way', () => {
  it('every folder under src has a rule', () => {
    const folders = readdirSync('src', { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [entry.name] : [],
    )
    expect(folders.sort()).toEqual([...layers].sort())
  })

  it.each(pairs.filter(([from, to]) => mayImport[from]?.includes(to)))('%s may import %s', (from, to) => {
    expect(refused.has(pathOf(from, to))).toBe(false)
  })

  it.each(pairs.filter(([from, to]) => !mayImport[from]?.includes(to)))(
    '%s may not import %s',
    (from, to) => {
      expect(refused.has(pathOf(from, to))).toBe(true)
    },
  )

  it.each(Object.keys(otherWays))('%s is rejected too', (way) => {
    expect(refused.has(pathOfWay(way))).toBe(true)
  })
})

it('every lint message cites a heading of docs/architecture.md', () => {
  const messages = readFileSync('biome.json', 'utf8').match(/"message": ".*"$/gm) ?? []
  expect(messages).toHaveLength(layers.length)
  const headings = readFileSync('docs/architecture.md', 'utf8').match(/^#+ .*$/gm) ?? []
  for (const message of messages) {
    const [, heading = '?'] = /See docs\/architecture\.md, \\"(.+)\\"/.exec(message) ?? []
    expect(
      headings.map((line) => line.replace(/^#+ /, '')),
      message,
    ).toContain(heading)
  }
})
