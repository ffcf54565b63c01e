import { relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chartIds } from '../../../src/selection/chartTable'
import { createText } from '../../../src/text/text'
import { readImports } from './importGraph'

const imports = readImports('src')
/** The folder of `src/charts` that a file is in; null outside and for files directly in it. */
function chartsFolder(file: string): string | null {
  const [folder = '', ...rest] = relative('src/charts', file).split(sep)
  return folder === '..' || rest.length === 0 ? null : folder
}

/** Folders with a chart in the registry; the others are shared. */
const charts = new Set(
  ['src/charts/registry.ts', 'src/charts/lightCharts.ts']
    .flatMap((file) => imports.get(file) ?? [])
    .flatMap((file) => chartsFolder(file) ?? []),
)
charts.delete('contract')

describe('imports within src/charts', () => {
  it('the registry has charts', () => {
    expect([...charts]).toEqual(expect.arrayContaining(['bars', 'map', 'events', 'network']))
  })

  it('a chart imports no other chart, and what charts share imports none', () => {
    const wrong = [...imports].flatMap(([file, targets]) => {
      const from = chartsFolder(file)
      if (from === null) return []
      return targets
        .filter((target) => {
          const to = chartsFolder(target)
          return to !== null && to !== from && charts.has(to)
        })
        .map((target) => `${file} imports ${target}`)
    })
    expect(wrong).toEqual([])
  })
})

it('the interface text has an entry for every chart, and no others', () => {
  expect(Object.keys(createText().m.charts.byId).sort()).toEqual([...chartIds].sort())
})
