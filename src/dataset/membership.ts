import type { Dataset } from './dataset'
import { type DayNumber, parsePartialDate } from './partialDate'
import type { About, Group, Membership } from './schema'

/** A membership from the day `from` until the day before `before`. Country and group are positions in their lists. */
interface MembershipSpan {
  country: number
  group: number
  from: DayNumber
  before: DayNumber
}

const spansByDataset = new WeakMap<Dataset, readonly MembershipSpan[]>()

/** For each country, the positions of the groups it belongs to on a day, ascending. */
export function groupsOn(dataset: Dataset, day: DayNumber): readonly (readonly number[])[] {
  const groups: number[][] = dataset.countries.map(() => [])
  for (const { country, group, from, before } of spansOf(dataset)) {
    const list = groups[country]
    if (list && from <= day && day < before && !list.includes(group)) list.push(group)
  }
  return groups
}

/** Whether the country at this position belongs to the group on a day. */
export function isMember(dataset: Dataset, groupId: string, country: number, day: DayNumber): boolean {
  const group = dataset.groupIndex.get(groupId)
  return spansOf(dataset).some(
    (span) => span.country === country && span.group === group && span.from <= day && day < span.before,
  )
}

/** The date to which the members of a group were researched. */
export function membershipsAsOf(group: Group | undefined, { asOf, listsAsOf }: About): string {
  // A derived list is as old as the records.
  const listed = group?.derivedFrom === undefined ? listsAsOf?.memberships : undefined
  return group?.asOf ?? listed ?? asOf
}

function spansOf(dataset: Dataset): readonly MembershipSpan[] {
  const known = spansByDataset.get(dataset)
  if (known) return known
  const spans = dataset.groups.flatMap((group, position) =>
    [...dataset.membershipsByCountry].flatMap(([country, memberships]) =>
      membershipsIn(group, memberships).flatMap((membership) => {
        const span = membershipDays(membership, group, dataset.about)
        return span ? [{ country, group: position, ...span }] : []
      }),
    ),
  )
  spansByDataset.set(dataset, spans)
  return spans
}

/**
 * Those of these memberships that are of the group. A group that is part of another one has the other's with the statuses
 * that belong to it. A former member joins the group of former members when it leaves the other.
 */
export function membershipsIn(
  { id, partOf, belongs }: Group,
  memberships: readonly Membership[],
): readonly Membership[] {
  if (partOf === undefined) return memberships.filter(({ group }) => group === id)
  return memberships.flatMap(({ left, ...membership }) =>
    membership.group !== partOf || !belongs.includes(membership.status)
      ? []
      : [
          {
            ...membership,
            group: id,
            ...(membership.status === 'withdrawn' ? { joined: left ?? null } : left && { left }),
          },
        ],
  )
}

/**
 * The days on which a membership is in effect: from the day `from` until the day before `before`; null if it never is. A
 * joining date counts from the end of its interval and a leaving date from the start, so that the result never claims more
 * than is known. Without a joining date, the membership starts on the day up to which the list was researched.
 */
export function membershipDays(
  membership: Membership,
  group: Group,
  about: About,
): { from: DayNumber; before: DayNumber } | null {
  // In a group of former members, `withdrawn` is how one belongs.
  const isFormer = membership.status === 'withdrawn' && !group.belongs.includes('withdrawn')
  const belongs = isFormer || group.belongs.includes(membership.status)
  const joined = parsePartialDate(membership.joined ?? membershipsAsOf(group, about))
  if (!belongs || !joined) return null
  const from = joined.end
  if (!isFormer && !membership.left) return { from, before: Number.POSITIVE_INFINITY }
  const left = membership.left ? parsePartialDate(membership.left) : null
  return left && { from, before: left.start }
}
