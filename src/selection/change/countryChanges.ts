import { countryTallies, type PartnerTally, programTallies } from '../countryTallies'
import type { Selection } from '../select'

/** What became of a partner country: its first record, more records, as many, or fewer, because its memberships changed. */
export type ChangeKind = 'new' | 'more' | 'same' | 'fewer'

/** The records of a partner country at two dates. */
export interface CountryChange {
  /** Position in `dataset.countries`. */
  country: number
  iso3: string
  /** At the earlier date. */
  before: number
  now: number
  kind: ChangeKind
}

/**
 * Every country with a counted record at either date: those with the greatest gain first, then in the order of the later
 * counts. `program`: its position, to count only its records; null for all.
 */
export function countryChanges(
  later: Selection,
  earlier: Selection,
  program: number | null = null,
): readonly CountryChange[] {
  const tallies = (selection: Selection): readonly PartnerTally[] =>
    program === null ? countryTallies(selection) : programTallies(selection, program)
  const counted = tallies(later)
  const previous = tallies(earlier)
  const counts = new Map(previous.map(({ country, count }) => [country, count]))
  const listed = new Set(counted.map(({ country }) => country))
  const gone = previous.filter(({ country }) => !listed.has(country)).map((tally) => ({ ...tally, count: 0 }))
  return [...counted, ...gone]
    .map(({ country, iso3, count }): CountryChange => {
      const before = counts.get(country) ?? 0
      return { country, iso3, before, now: count, kind: kindOf(before, count) }
    })
    .filter(({ before, now }) => before + now > 0)
    .sort((a, b) => b.now - b.before - (a.now - a.before))
}

function kindOf(before: number, now: number): ChangeKind {
  if (now < before) return 'fewer'
  if (now === before) return 'same'
  return before === 0 ? 'new' : 'more'
}
