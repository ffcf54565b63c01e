import type { Dataset } from '../../dataset/dataset'
import { membershipsAsOf } from '../../dataset/membership'
import { type DayNumber, dayNumber, parsePartialDate, yearOf } from '../../dataset/partialDate'
import type { Selection } from '../select'
import type { Entity } from './entities'
import { membersOf } from './members'

/** The count from this day until the next step. Before the first step the count is 0. */
export interface CurveStep {
  day: DayNumber
  count: number
}

/** How many countries belonged to an entity: one step for each day up to the last on which the number changed. */
export function memberCurve(
  dataset: Dataset,
  entity: Entity,
  lastDay: DayNumber,
  interest: boolean,
): readonly CurveStep[] {
  const steps: CurveStep[] = []
  for (const day of [...new Set(changeDays(dataset, entity))].sort((a, b) => a - b)) {
    if (day > lastDay) break
    const count = membersOf(dataset, entity, day, interest).size
    if (count !== (steps[steps.length - 1]?.count ?? 0)) steps.push({ day, count })
  }
  return steps
}

/** Days on which the number of members can change: a joining date counts at the end of its interval, a leaving date at the start. */
function changeDays(dataset: Dataset, { kind, id, position }: Entity): readonly DayNumber[] {
  if (kind !== 'group')
    return [...dataset.columns.end].filter((_, record) => dataset.agreements[record]?.programs.includes(id))
  const listed = membershipsAsOf(dataset.groups[position], dataset.about)
  return dataset.memberships
    .filter(({ group }) => group === id)
    .flatMap(({ joined, left }) => [
      parsePartialDate(joined ?? listed)?.end ?? [],
      (left ? parsePartialDate(left)?.start : undefined) ?? [],
    ])
    .flat()
}

/**
 * The running total of selected agreements, each counted from the end of its date interval (counting rule 3). A record
 * whose interval extends past the last day counts on that day, so that the curve ends at the selection's total.
 */
export function agreementCurve({ dataset, records }: Selection, lastDay: DayNumber): readonly CurveStep[] {
  const steps: CurveStep[] = []
  records.forEach((record, index) => {
    const step = { day: Math.min(dataset.columns.end[record] ?? 0, lastDay), count: index + 1 }
    if (steps[steps.length - 1]?.day === step.day) steps[steps.length - 1] = step
    else steps.push(step)
  })
  return steps
}

/** The curve with all later steps on its last day, so that it ends at the count that figures and maps show for that day. */
export function endingOn(curve: readonly CurveStep[], lastDay: DayNumber): readonly CurveStep[] {
  const kept = curve.filter(({ day }) => day < lastDay)
  const last = curve.at(-1)
  return last && last.day >= lastDay ? [...kept, { day: lastDay, count: last.count }] : kept
}

/** The value of a curve at the end of a day. */
export function countAt(curve: readonly CurveStep[], day: DayNumber): number {
  return curve.findLast((step) => step.day <= day)?.count ?? 0
}

/** The last day of each year from the first year to that of the last day; the final one is the last day itself. */
export function yearEnds(firstYear: number, lastDay: DayNumber): readonly { year: number; day: DayNumber }[] {
  const last = yearOf(lastDay)
  return Array.from({ length: Math.max(last - firstYear + 1, 1) }, (_, index) => {
    const year = Math.min(firstYear, last) + index
    return { year, day: Math.min(dayNumber(year + 1) - 1, lastDay) }
  })
}
