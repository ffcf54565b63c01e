import type { DayNumber } from '../../dataset/partialDate'
import { type TotalPoint, totalOn } from './claimRows'

/** The documented total between two days as a step line: day and total of each corner. */
export function documentedSteps(
  totals: readonly TotalPoint[],
  from: DayNumber,
  to: DayNumber,
): readonly (readonly [day: DayNumber, total: number])[] {
  let value = totalOn(totals, from)
  const points: [DayNumber, number][] = [[from, value]]
  for (const { day, total } of totals) {
    if (day <= from || total === value) continue
    points.push([day, value], [day, total])
    value = total
  }
  points.push([to, value])
  return points
}
