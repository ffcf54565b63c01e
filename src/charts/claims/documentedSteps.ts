import type { DayNumber } from '../../dataset/partialDate'
import type { DocumentedPoint } from '../../selection/documentedCurve'
import type { ClaimRow } from './claimRows'

/** The documented total between two days as a step line: day and total of each corner. */
export function documentedSteps(
  curve: readonly DocumentedPoint[],
  measure: ClaimRow['measure'],
  from: DayNumber,
  to: DayNumber,
): readonly (readonly [day: DayNumber, total: number])[] {
  const before = curve.filter((point) => point.day <= from)
  let value = before[before.length - 1]?.[measure] ?? 0
  const points: [DayNumber, number][] = [[from, value]]
  for (const point of curve.filter(({ day }) => day > from)) {
    if (point[measure] === value) continue
    points.push([point.day, value], [point.day, point[measure]])
    value = point[measure]
  }
  points.push([to, value])
  return points
}
