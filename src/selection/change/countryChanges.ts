import { countryTallies, type PartnerTally, programTallies } from '../countryTallies'
import type { Selection } from '../select'

/** What became of a partner country: its first record, more records, as many, or fewer, because its memberships changed. */
export type ChangeKind = 'new' | 'more' | 'same' | 'fewer'

/** The records of a partner country at two dates. */
export interface CountryChange {
  /** Position in `dataset.countries`. */
  country: number
  iso3: string
  then: number
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
  const tally = (selection: Selection): readonly PartnerTally[] =>
    program === null ? countryTallies(selection) : programTallies(selection, program)
  const before = new Map(tally(earlier).map(({ country, count }) => [country, count]))
  const now = tally(later)
  const listed = new Set(now.map(({ country }) => country))
  const gone = tally(earlier).filter(({ country }) => !listed.has(country))
  return [...now, ...gone.map((entry) => ({ ...entry, count: 0 }))]
    .map(({ country, iso3, count }): CountryChange => {
      const then = before.get(country) ?? 0
      return { country, iso3, then, now: count, kind: kindOf(then, count) }
    })
    .filter(({ then, now }) => then + now > 0)
    .sort((a, b) => b.now - b.then - (a.now - a.then))
}

function kindOf(then: number, now: number): ChangeKind {
  if (now < then) return 'fewer'
  if (now === then) return 'same'
  return then === 0 ? 'new' : 'more'
}
