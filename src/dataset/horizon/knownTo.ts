import type { Dataset } from '../dataset'
import { type DayNumber, parsePartialDate } from '../partialDate'
import { researchedTo } from './researchedTo'

/**
 * The last day of which the data speaks: its horizon, or its newest record or membership if that is later, but never
 * later than its latest change.
 */
export function knownTo({
  about,
  lastDay,
  memberships,
}: Pick<Dataset, 'about' | 'lastDay' | 'memberships'>): DayNumber {
  const changes = memberships.flatMap(({ joined, left }) =>
    [joined, left].flatMap((date) => (date ? (parsePartialDate(date)?.start ?? []) : [])),
  )
  const newest = changes.reduce((latest, day) => Math.max(latest, day), lastDay)
  const updated = parsePartialDate(about.updated)?.end ?? Number.POSITIVE_INFINITY
  return Math.min(updated, Math.max(researchedTo(about), newest))
}
