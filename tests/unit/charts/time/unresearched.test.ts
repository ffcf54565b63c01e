import { describe, expect, it } from 'vitest'
import { cumulativePlot } from '../../../../src/charts/cumulative/cumulativePlot'
import { cumulativeRows } from '../../../../src/charts/cumulative/cumulativeRows'
import { perYearPlot } from '../../../../src/charts/per-year/perYearPlot'
import { perYearRows } from '../../../../src/charts/per-year/perYearRows'
import { hatch } from '../../../../src/charts/time/Unresearched'
import type { Agreement } from '../../../../src/dataset/schema'
import { noFilters } from '../../../../src/selection/filters'
import { select } from '../../../../src/selection/select'
import { testDataset } from '../../testDataset'
import { contentOf, contextOf, signed } from '../contentOf'

/** A selection of data with its horizon on 31 March 2026. */
function selectionTo(records: readonly Partial<Agreement>[]) {
  const dataset = testDataset(records)
  return select(
    { ...dataset, about: { ...dataset.about, asOf: '2026-03-31', updated: '2026-11-30' } },
    noFilters,
  )
}

const before = selectionTo([
  { id: 'a', ...signed('2019-05-01') },
  { id: 'b', ...signed('2026-02-15') },
])
const after = selectionTo([
  { id: 'a', ...signed('2019-05-01') },
  { id: 'b', ...signed('2026-07-02') },
])
const hatched = 'Hatched: time after 31 March 2026, not yet researched.'
const box = { widthPx: 700, heightPx: 340 }

describe('time after the horizon', () => {
  it.each(['cumulative', 'events'] as const)('is named as not yet researched by %s, if it is shown', (id) => {
    expect(contentOf(id, after).caveat).toContain(hatched)
    expect(contentOf(id, before).caveat).not.toContain('Hatched')
  })

  it('is named by the bars per year as soon as they show the year of the horizon', () => {
    expect(contentOf('per-year', before).caveat).toContain(hatched)
    expect(contentOf('per-year', selectionTo([{ id: 'a', ...signed('2019-05-01') }])).caveat).toBeNull()
  })

  it('is hatched from the horizon to the end of the cumulative stack', () => {
    const plotOf = (selection: typeof after) =>
      cumulativePlot(cumulativeRows(selection, 'agreements'), contextOf(selection), box)
    const plot = plotOf(after)
    expect(plot?.unresearchedPx).toBeGreaterThan((plot?.area.endPx ?? 0) * 0.9)
    expect(plot?.unresearchedPx).toBeLessThan(plot?.area.endPx ?? 0)
    expect(plotOf(before)?.unresearchedPx).toBeNull()
  })

  it('takes three quarters of the bar of a year that is researched to March', () => {
    const plot = perYearPlot(perYearRows(before), contextOf(before), box)
    if (!plot) throw new Error('no plot')
    const share = (plot.area.endPx - (plot.unresearchedPx ?? 0)) / (plot.x(2026) - plot.x(2025))
    expect(share).toBeCloseTo(0.75, 1)
  })
})

it.each([
  [{ startPx: 0, topPx: 0, heightPx: 100, endPx: 50 }, 40],
  [{ startPx: 0, topPx: 8, heightPx: 20, endPx: 300 }, 100],
  [{ startPx: 0, topPx: 8, heightPx: 20, endPx: 100.3 }, 100],
])('the strokes of %j from %f stay inside the plot', (area, from) => {
  const strokes = [...hatch(area, from).matchAll(/M([\d.]+) ([\d.]+)l([\d.]+) -([\d.]+)/g)].map((found) =>
    found.slice(1).map(Number),
  )
  for (const [x = 0, y = 0, right = 0, up = 0] of strokes) {
    expect(x).toBeGreaterThanOrEqual(from - 0.1)
    expect(x + right).toBeLessThanOrEqual(area.endPx + 0.2)
    expect(y).toBeLessThanOrEqual(area.topPx + area.heightPx + 0.1)
    expect(y - up).toBeGreaterThanOrEqual(area.topPx - 0.2)
  }
  if (area.endPx - from > 1) expect(strokes.length).toBeGreaterThan(5)
})
