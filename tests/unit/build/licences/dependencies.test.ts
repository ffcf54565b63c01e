import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>

/** The rows of the table in docs/dependencies.md below its head, by cell. */
const rows = readFileSync('docs/dependencies.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').slice(1, -1))

it('every package is pinned to one version', () => {
  const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
})

it('docs/dependencies.md has every dependency once, and no other', () => {
  const named = rows.flatMap(([names = '']) => [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name))
  expect(named.sort()).toEqual(Object.keys(manifest.dependencies).sort())
})

it('each has a purpose, a reason, a licence and a size, and no version that could become old', () => {
  for (const [names, ...cells] of rows) {
    expect(cells, names).toHaveLength(4)
    for (const cell of cells) expect(cell.trim(), names).not.toBe('')
    expect(cells.join(), names).not.toMatch(/\d+\.\d+\.\d+/)
  }
})
