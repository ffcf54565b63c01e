import type { Dataset } from '../dataset/dataset'
import { dayNumber, yearOf } from '../dataset/partialDate'
import { type Comparable, membersOf } from './compare'
import type { Selection } from './select'

/** A count at a day: the end of a year, or the last day that is looked at. */
export interface CurvePoint {
  year: number
  day: number
  count: number
}

/** The ends of the years from the first to that of the last day; the last point is that day itself. */
export function yearEnds(firstYear: number, lastDay: number): readonly { year: number; day: number }[] {
  const last = yearOf(lastDay)
  return Array.from({ length: Math.max(last - firstYear + 1, 1) }, (_, index) => {
    const year = firstYear + index
    return { year, day: Math.min(dayNumber(year + 1) - 1, lastDay) }
  })
}

/** How many countries belonged to a thing at each of these days. */
export function memberCurve(
  dataset: Dataset,
  thing: Comparable,
  days: readonly { year: number; day: number }[],
): readonly CurvePoint[] {
  return days.map(({ year, day }) => ({ year, day, count: membersOf(dataset, thing, day).size }))
}

/** How many counted agreements of a selection there were at each of these days: each from the end of its interval. */
export function agreementCurve(
  { dataset, records }: Selection,
  days: readonly { year: number; day: number }[],
): readonly CurvePoint[] {
  const ends = [...records].map((record) => dataset.columns.end[record] ?? 0).sort((a, b) => a - b)
  return days.map(({ year, day }) => ({ year, day, count: ends.filter((end) => end <= day).length }))
}
