import { describe, expect, it } from 'vitest'
import { cumulativeNative } from '../../../../src/charts/cumulative/cumulativeNative'
import { cumulativePlot } from '../../../../src/charts/cumulative/cumulativePlot'
import { cumulativeReadings } from '../../../../src/charts/cumulative/cumulativeReadings'
import { cumulativeRows } from '../../../../src/charts/cumulative/cumulativeRows'
import { perYearPlot } from '../../../../src/charts/per-year/perYearPlot'
import { textWidth } from '../../../../src/charts/picture/textWidth'
import { plotArea, timePlot } from '../../../../src/charts/time/timePlot'
import { dayNumber } from '../../../../src/dataset/partialDate'
import { noFilters } from '../../../../src/selection/filters'
import { select } from '../../../../src/selection/select'
import { frozenDataset } from '../../../frozenData'
import { contextOf, selectionOf, signed } from '../contentOf'

const boxes = [320, 390, 700, 1440].map((widthPx) => ({ widthPx, heightPx: 340 }))

describe('a plot over time', () => {
  const box = { widthPx: 400, heightPx: 340 }
  const plot = timePlot(box, plotArea(box, 64), { from: 2000, to: 2010, most: 50, ticks: [2000, 2005, 2010] })

  it('spans its area from the first value to the last, and from 0 to the largest count', () => {
    expect(plot.area).toEqual({ startPx: 36, endPx: 336, topPx: 8, heightPx: 308 })
    expect([plot.x(2000), plot.x(2005), plot.x(2010)]).toEqual([36, 186, 336])
    expect([plot.y(0), plot.y(25), plot.y(50)]).toEqual([316, 162, 8])
  })

  it('labels its axes where the scales say', () => {
    expect(plot.xTicks.map(({ px }) => px)).toEqual([36, 186, 336])
    expect(plot.yTicks).toEqual([0, 20, 40].map((value) => ({ value, px: plot.y(value) })))
  })

  it('has an axis from 0 to 1 if nothing is counted', () => {
    const empty = timePlot(box, plotArea(box, 64), { from: 2000, to: 2000, most: 0, ticks: [2000] })
    expect(empty.most).toBe(1)
    expect([empty.x(2000), empty.y(0), empty.y(1)]).toEqual([36, 316, 8])
  })
})

describe.each(boxes)('bars per year, $widthPx px wide', (box) => {
  const rows = [3, 0, 8, 5].map((agreements, index) => ({ year: 2020 + index, agreements, countries: 1 }))
  const plot = perYearPlot(rows, contextOf(selectionOf([])), box)
  if (!plot) throw new Error('no plot')

  it('share the plot equally, each centred on its year', () => {
    const pitch = (plot.area.endPx - plot.area.startPx) / rows.length
    plot.bars.forEach((bar, index) => {
      expect(bar.xPx + bar.widthPx / 2).toBeCloseTo(plot.area.startPx + (index + 0.5) * pitch)
      expect(bar.xPx + bar.widthPx / 2).toBeCloseTo(plot.x(bar.year))
    })
    for (const { value, px } of plot.xTicks) expect(px).toBe(plot.x(value))
  })

  it('stand on the base line, leave a gap, and stay inside the plot', () => {
    const { area } = plot
    plot.bars.forEach((bar, index) => {
      expect(bar.yPx + bar.heightPx).toBeCloseTo(area.topPx + area.heightPx)
      const previous = plot.bars[index - 1]
      expect(bar.xPx).toBeGreaterThan(previous ? previous.xPx + previous.widthPx : area.startPx)
      expect(bar.xPx + bar.widthPx).toBeLessThan(area.endPx)
    })
    expect(plot.bars.map(({ heightPx }) => heightPx / area.heightPx)).toEqual([3 / 8, 0, 1, 5 / 8])
  })
})

it('a single year has one bar in the middle, no wider than 64 px', () => {
  const plot = perYearPlot([{ year: 2024, agreements: 2, countries: 1 }], contextOf(selectionOf([])), {
    widthPx: 700,
    heightPx: 340,
  })
  expect(plot?.bars).toEqual([{ year: 2024, xPx: 332, yPx: 8, widthPx: 64, heightPx: 308 }])
})

it('without rows there is no plot', () => {
  const box = { widthPx: 700, heightPx: 340 }
  expect(perYearPlot([], contextOf(selectionOf([])), box)).toBeNull()
  expect(cumulativePlot([], contextOf(selectionOf([])), box)).toBeNull()
})

describe.each(boxes)('the cumulative stack, $widthPx px wide', (box) => {
  const selection = selectionOf([
    { id: 'a', ...signed('2019-03-05') },
    { id: 'b', ...signed('2019-07-01') },
    { id: 'c', ...signed('2022-02-10') },
    { id: 'd', ...signed('2022-12-31') },
  ])
  const rows = cumulativeRows(selection, 'agreements')
  const context = contextOf(selection)
  const plot = cumulativePlot(rows, context, box)
  if (!plot) throw new Error('no plot')

  it('starts at 0 at the start of the plot and reaches the total just before its end', () => {
    const [first] = plot.points
    expect([first?.total, plot.x(first?.day ?? 0)]).toEqual([0, plot.area.startPx])
    expect(plot.x(plot.last.day) / plot.area.endPx).toBeGreaterThan(0.98)
    expect(plot.x(plot.last.day)).toBeLessThan(plot.area.endPx)
    expect([plot.last.total, plot.y(plot.last.total)]).toEqual([4, plot.area.topPx])
  })

  it('leaves room for its labels after the plot', () => {
    expect(plot.area.endPx + plot.labelsPx).toBe(box.widthPx)
  })

  it('can be read at every point, and by keyboard at the end of each year', () => {
    const { rows: readable, readings } = cumulativeReadings(plot, context)
    const stops = readings.stops.map((stop) => [readable[stop]?.date, readable[stop]?.total])
    expect(stops.slice(0, 4)).toEqual([
      ['2019-12-31', 2],
      ['2020-12-31', 2],
      ['2021-12-31', 2],
      ['2022-12-31', 4],
    ])
    expect(readable.map(({ day }) => day)).toEqual(expect.arrayContaining(plot.points.map(({ day }) => day)))
    const days = readable.map(({ day }) => day)
    expect(days).toEqual([...new Set(days)].sort((a, b) => a - b))
    expect(readings.xPx).toEqual(days.map(plot.x))
    expect(readings.words(readable.findIndex(({ day }) => day === dayNumber(2021, 12, 31)))).toMatch(
      /^31 December 2021: 2 agreements \(.+ 2\)$/,
    )
  })
})

describe('the labels of the stack', () => {
  const dataset = frozenDataset()
  const plotOf = (widthPx: number, longName?: string) => {
    const programs = dataset.programs.map((program, position) =>
      longName && position === 0 ? { ...program, label: longName, shortLabel: longName } : program,
    )
    const selection = select({ ...dataset, programs }, noFilters)
    const plot = cumulativePlot(cumulativeRows(selection, 'agreements'), contextOf(selection), {
      widthPx,
      heightPx: 340,
    })
    if (!plot) throw new Error('no plot')
    return plot
  }
  const isClear = ({ labelsPx, leaderPx, layers }: ReturnType<typeof plotOf>) =>
    layers.every(
      ({ label }) =>
        leaderPx + 10 + textWidth(label.name, 12.5) + 8 + textWidth(label.total, 12.5) + 2 <= labelsPx,
    )

  it.each([288, 350, 460, 479, 480, 560, 680, 1060])('do not touch one another, %i px wide', (widthPx) => {
    const plot = plotOf(widthPx)
    expect(isClear(plot)).toBe(true)
    expect(plot.layers.filter(({ label }) => label.name.endsWith('…'))).toEqual([])
  })

  it('take more room for longer names, and cut those that would leave the plot too little', () => {
    const longer = plotOf(680, 'Crewed flights to the Moon, Mars and')
    expect(longer.labelsPx).toBeGreaterThan(plotOf(680).labelsPx)
    expect(longer.layers.some(({ label }) => label.name.endsWith('Mars and'))).toBe(true)
    const cut = plotOf(680, 'Crewed flights to the Moon, Mars and '.repeat(4))
    expect(cut.labelsPx).toBeLessThanOrEqual(340)
    expect(cut.layers.some(({ label }) => label.name.endsWith('…'))).toBe(true)
    expect([longer, cut].every(isClear)).toBe(true)
  })
})

describe('a total that is reached on the last day of the view', () => {
  const records = [{ ...signed('2021-03-01') }, { ...signed('2025') }]
  const selection = selectionOf(records, { from: '2020', to: '2025' })
  const rows = cumulativeRows(selection, 'agreements')

  it.each(boxes)('is drawn with a width, $widthPx px wide', (box) => {
    const plot = cumulativePlot(rows, contextOf(selection), box)
    if (!plot) throw new Error('no plot')
    expect(plot.last.total).toBe(2)
    expect(plot.area.endPx - plot.x(plot.last.day)).toBeGreaterThan(1)
    for (const { outline } of plot.layers) expect(outline).toContain(`H${plot.area.endPx}V`)
  })

  it('has a width on a slide too', () => {
    const native = cumulativeNative(rows, contextOf(selection))
    expect(native?.days.at(-1)).toBeGreaterThan(rows.at(-1)?.day ?? 0)
    expect(native?.series.map(({ values }) => values.at(-1))).toEqual([2])
  })
})
