import { type DayNumber, dayNumber, yearOf } from '../../dataset/partialDate'

/** Width of a label with the space beside it. */
const labelPx = 56
/** Least distance between the middles of two labels. */
const apartPx = 38
const daysOfYear = 365.25

/** The round years to label on a time axis, as their first days: as many as fit; `from` if there is none in the range. */
export function yearTicks(from: DayNumber, to: DayNumber, widthPx: number): readonly DayNumber[] {
  const first = yearOf(from)
  const last = yearOf(to)
  const most = Math.max(Math.floor(widthPx / labelPx), 3)
  const count = (step: number) => Math.floor(last / step) - Math.ceil(first / step) + 1
  const yearPx = (widthPx * daysOfYear) / Math.max(to - from, 1)
  const fits = (step: number) => count(step) <= most && (count(step) <= 1 || step * yearPx >= apartPx)
  const step = [1, 2, 5, 10, 20, 50].find(fits) ?? 100
  const ticks: DayNumber[] = []
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    const day = dayNumber(year)
    if (day >= from && day <= to) ticks.push(day)
  }
  return ticks.length > 0 ? ticks : [from]
}
