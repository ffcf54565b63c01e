import { type DayNumber, dayNumber, yearOf } from '../../dataset/partialDate'

/** Width of a label with the space beside it. */
const labelPx = 56

/** The round years to label on a time axis, as their first days: as many as fit; `from` if there is none in the range. */
export function yearTicks(from: DayNumber, to: DayNumber, widthPx: number): readonly DayNumber[] {
  const first = yearOf(from)
  const last = yearOf(to)
  const most = Math.max(Math.floor(widthPx / labelPx), 3)
  const count = (step: number) => Math.floor(last / step) - Math.ceil(first / step) + 1
  const step = [1, 2, 5, 10, 20, 50].find((candidate) => count(candidate) <= most) ?? 100
  const ticks: DayNumber[] = []
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    const day = dayNumber(year)
    if (day >= from && day <= to) ticks.push(day)
  }
  return ticks.length > 0 ? ticks : [from]
}
