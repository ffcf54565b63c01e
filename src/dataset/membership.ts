import type { Dataset } from './dataset'
import { type DayNumber, parsePartialDate } from './partialDate'
import type { Group, Membership } from './schema'

/**
 * Whether a membership holds on a day. A joining date of lower precision counts from the end of its interval, a
 * leaving date from its start, so the answer never claims more than is known. Without a joining date it holds from
 * the day to which the list was researched, and at no earlier one.
 */
function holdsOn(membership: Membership, group: Group, day: DayNumber, researchedTo: string): boolean {
  const belongs = membership.status === 'withdrawn' || group.belongs.includes(membership.status)
  const joined = parsePartialDate(membership.joined ?? group.asOf ?? researchedTo)
  if (!belongs || !joined || joined.end > day) return false
  if (membership.status !== 'withdrawn' && !membership.left) return true
  const left = membership.left ? parsePartialDate(membership.left) : null
  return left !== null && day < left.start
}

/** Whether the country at this position belongs to the group on a day. */
export function isMember(dataset: Dataset, groupId: string, country: number, day: DayNumber): boolean {
  const group = dataset.groups[dataset.groupIndex.get(groupId) ?? -1]
  if (!group) return false
  const memberships = dataset.membershipsByCountry.get(country) ?? []
  return memberships.some(
    (membership) => membership.group === groupId && holdsOn(membership, group, day, dataset.about.asOf),
  )
}
