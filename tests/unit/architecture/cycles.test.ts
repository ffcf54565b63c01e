import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { cyclesIn } from '../../../src/build/bundle/cyclesIn'
import { readImports } from './importGraph'

const folder = mkdtempSync(join(tmpdir(), 'cycles-'))
afterAll(() => rmSync(folder, { recursive: true }))

function cyclesOf(name: string, files: Readonly<Record<string, string>>) {
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true })
    writeFileSync(join(folder, name, path), source)
  }
  return cyclesIn(readImports(join(folder, name))).map((files) =>
    files.map((file) => file.slice(join(folder, name).length + 1)),
  )
}

describe('a cycle is found', () => {
  it.each([
    ['of values', "import { b } from './b'"],
    ['of types', "import type { B } from './b'"],
    ['over several lines', "import {\n  type B,\n  b,\n} from './b'"],
    ['of a re-export', "export { b } from './b'"],
    ['of a dynamic import', "export const load = () => import('./b')"],
  ])('%s', (name, source) => {
    expect(cyclesOf(name, { 'a.ts': source, 'b.tsx': "import { a } from './a'" })).toEqual([
      ['a.ts', 'b.tsx', 'a.ts'],
    ])
  })

  it('through folders', () => {
    const files = {
      'a.ts': "import './deep/b'",
      'deep/b.ts': "import '../c'",
      'c.ts': "import './a'",
      'd.ts': "import './a'",
    }
    expect(cyclesOf('folders', files)).toEqual([['a.ts', 'deep/b.ts', 'c.ts', 'a.ts']])
  })

  it('but not where two files import a third', () => {
    expect(
      cyclesOf('diamond', { 'a.ts': "import './b'\nimport './c'", 'b.ts': "import './c'", 'c.ts': '' }),
    ).toEqual([])
  })
})

it('no files under src import each other in a circle, not even for types', () => {
  expect(cyclesIn(readImports('src'))).toEqual([])
})
