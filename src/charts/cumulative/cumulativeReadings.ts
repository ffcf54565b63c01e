import { dayNumber, yearOf } from '../../dataset/partialDate'
import type { ChartContext } from '../contract/chart'
import type { Readings } from '../time/readings'
import type { CumulativePlot } from './cumulativePlot'
import { type CumulativeRow, rowOn } from './cumulativeRows'

interface ReadableStack {
  /** The points of the stack, and one more at the end of each year without a point that day. */
  rows: readonly CumulativeRow[]
  readings: Readings
}

/** The values of the stack that can be read: at every point by pointer, at the end of every year by keyboard. */
export function cumulativeReadings(plot: CumulativePlot, context: ChartContext): ReadableStack {
  const { rows, stops } = withYearEnds(plot.points)
  return {
    rows,
    readings: {
      xPx: rows.map(({ day }) => plot.x(day)),
      stops,
      year: (position) => yearOf(rows[position]?.day ?? plot.from),
      words: (position) => words(rows[position] ?? plot.last, context),
    },
  }
}

function withYearEnds(points: readonly CumulativeRow[]) {
  const first = points[0]?.day ?? 0
  const last = points[points.length - 1]?.day ?? 0
  const rows: CumulativeRow[] = []
  const stops: number[] = []
  let next = 0
  for (let year = yearOf(first); year <= yearOf(last); year++) {
    const end = Math.min(dayNumber(year + 1) - 1, last)
    for (let point = points[next]; point && point.day <= end; point = points[++next]) rows.push(point)
    const newest = rows[rows.length - 1]
    if (newest && newest.day < end) rows.push(rowOn(end, newest))
    stops.push(rows.length - 1)
  }
  return { rows, stops }
}

function words(row: CumulativeRow, { selection, view, text }: ChartContext): string {
  const { amount } = text.m.charts.bars
  const layers = selection.dataset.programs.flatMap(({ label }, program) => {
    const count = row.byProgram[program] ?? 0
    return count > 0 ? [`${label} ${text.f.number(count)}`] : []
  })
  return text.m.charts.cumulative.reading(text.f.day(row.day), amount(row.total, view.by), layers)
}
