import { membershipsIn } from '../../dataset/membership'
import { parsePartialDate } from '../../dataset/partialDate'
import type { Membership } from '../../dataset/schema'
import type { Selection } from '../select'

/** A country that joined or left a group. */
interface MemberChange {
  /** Position in `dataset.countries`. */
  country: number
  /** As precise as the data has it. */
  date: string
}

/** The members of a group or program at two dates, as far as they pass the filters on countries. */
export interface MembersChange {
  /** Members at the earlier date. */
  before: number
  now: number
  /** Newest first. */
  joined: readonly MemberChange[]
  left: readonly MemberChange[]
  /** Members now and not then whose joining has no date: they may have been members all the time. */
  undated: readonly number[]
}

export interface GroupChange extends MembersChange {
  /** Position in `dataset.groups`. */
  group: number
}

/**
 * The groups whose members changed between two dates, in the order of the data. Only the filters on country, region and
 * group apply. A view that asks for groups lists these, and a view of programs the groups that are derived from them: who
 * joined another group has nothing to do with what it shows.
 */
export function membershipChanges(later: Selection, earlier: Selection): readonly GroupChange[] {
  const { dataset, filters } = later
  const shown = [...dataset.groups.keys()].filter((position) => {
    const { id, derivedFrom = '', partOf } = dataset.groups[position] ?? {}
    if (filters.group.length > 0) return filters.group.includes(id ?? '')
    // Who leaves a group is listed there.
    if (partOf !== undefined) return false
    return filters.program.length === 0 || filters.program.includes(derivedFrom)
  })
  const groupsAt = ({ counts }: Selection) => counts.question.geography.groups
  const countries = [...dataset.countries.keys()].filter(
    (country) =>
      (later.countsAsPartner[country] || earlier.countsAsPartner[country]) &&
      !dataset.ownCountries.has(dataset.countries[country]?.iso3 ?? ''),
  )
  return shown
    .map((group): GroupChange => {
      const before = countries.filter((country) => groupsAt(earlier)[country]?.includes(group))
      const now = countries.filter((country) => groupsAt(later)[country]?.includes(group))
      const came = now.filter((country) => !before.includes(country))
      const joined = came.flatMap((country) => changeOf(later, earlier, group, country, 'joined'))
      const dated = new Set(joined.map(({ country }) => country))
      return {
        group,
        before: before.length,
        now: now.length,
        joined: newestFirst(joined),
        left: newestFirst(
          before
            .filter((country) => !now.includes(country))
            .flatMap((country) => changeOf(later, earlier, group, country, 'left')),
        ),
        undated: came.filter((country) => !dated.has(country)),
      }
    })
    .filter(
      ({ before, now, joined, left, undated }) =>
        before !== now || joined.length + left.length + undated.length > 0,
    )
}

/** When a country joined or left between the two dates; empty if no such date is known. */
function changeOf(
  { dataset, asOf }: Selection,
  earlier: Selection,
  group: number,
  country: number,
  what: 'joined' | 'left',
): MemberChange[] {
  const of = dataset.groups[group]
  if (!of) return []
  const dates = membershipsIn(of, dataset.membershipsByCountry.get(country) ?? [])
    .flatMap((membership) => dateOf(membership, what) ?? [])
    .filter((date) => {
      const day = effectiveDay(date, what)
      return day > earlier.asOf && day <= asOf
    })
    .sort()
  const date = dates.at(-1)
  return date === undefined ? [] : [{ country, date }]
}

function dateOf({ joined, left }: Membership, what: 'joined' | 'left'): string | null | undefined {
  return what === 'joined' ? joined : left
}

/** A joining date counts from the end of its interval, a leaving date from its start (see `membershipDays`). */
function effectiveDay(date: string, what: 'joined' | 'left'): number {
  const interval = parsePartialDate(date)
  return (what === 'joined' ? interval?.end : interval?.start) ?? Number.NEGATIVE_INFINITY
}

/** Sorts changes of members, newest first. */
export function newestFirst(changes: readonly MemberChange[]): readonly MemberChange[] {
  const day = ({ date }: MemberChange) => parsePartialDate(date)?.end ?? 0
  return [...changes].sort((a, b) => day(b) - day(a))
}
