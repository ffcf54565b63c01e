import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>

/** Cells of the table rows in docs/dependencies.md. */
const rows = readFileSync('docs/dependencies.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').slice(1, -1))

it('every package is pinned to an exact version', () => {
  const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
})

it('docs/dependencies.md lists exactly the dependencies, each once', () => {
  const named = rows.flatMap(([names = '']) => [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name))
  expect(named.sort()).toEqual(Object.keys(manifest.dependencies).sort())
})

it('each has a purpose, a reason, a licence and a size, but no version, which would go stale', () => {
  for (const [names, ...cells] of rows) {
    expect(cells, names).toHaveLength(4)
    for (const cell of cells) expect(cell.trim(), names).not.toBe('')
    expect(cells.join(), names).not.toMatch(/\d+\.\d+\.\d+/)
  }
})
