import { ownCountriesOf } from './ownCountries'
import { parsePartialDate } from './partialDate'
import type { About, Agreement, Group, Membership } from './schema'

const signedKinds: ReadonlySet<string> = new Set(['accession', 'agreement', 'memorandum', 'joint-statement'])

/**
 * Whether the record makes its partners members of the program's coalition (counting rule 8): a state or an agency
 * signed, the record is active, and its confidence is not low.
 */
export function makesMember(agreement: Agreement, program: string): boolean {
  return statusBy(agreement, program) === 'member'
}

/**
 * How partners belong to a program's coalition by one record: as members, as former ones if the record is no longer in
 * force, or disputed if the record is doubtful. Null if they do not, or if the record is not concluded.
 */
function statusBy(
  { kind, level, status, confidence, programs }: Agreement,
  program: string,
): 'member' | 'withdrawn' | 'disputed' | null {
  if (!signedKinds.has(kind) || (level !== 'state' && level !== 'agency') || !programs.includes(program))
    return null
  if (status === 'ended' || status === 'withdrawn') return 'withdrawn'
  if (status !== 'active') return null
  return confidence === 'low' ? 'disputed' : 'member'
}

/** A country has the firmest of these that a record gives it. */
const firmestFirst = ['member', 'withdrawn', 'disputed']

/**
 * The memberships of groups that are derived from a program: by counting rule 8, one for each country, from the record that
 * proves it earliest. A former member has no date of leaving, because a record that is no longer active makes nobody a
 * member on any day.
 */
export function derivedMemberships(
  groups: readonly Group[],
  agreements: readonly Agreement[],
  about: Pick<About, 'subject'>,
): Membership[] {
  const own = ownCountriesOf(about)
  return groups.flatMap(({ id, derivedFrom }) => {
    if (derivedFrom === undefined) return []
    const best = new Map<string, { membership: Membership; rank: number; end: number }>()
    for (const record of agreements) {
      const status = statusBy(record, derivedFrom)
      if (status === null) continue
      const rank = firmestFirst.indexOf(status)
      const end = parsePartialDate(record.date.value)?.end ?? Number.POSITIVE_INFINITY
      for (const { country } of record.parties) {
        if (country === undefined || own.has(country)) continue
        const known = best.get(country)
        if (known && (known.rank < rank || (known.rank === rank && known.end <= end))) continue
        best.set(country, { membership: membershipOf(record, id, country, status), rank, end })
      }
    }
    return [...best.values()]
      .map(({ membership }) => membership)
      .sort((a, b) => (a.country < b.country ? -1 : 1))
  })
}

/** The memberships without those that follow from records. */
export function writtenMemberships(memberships: readonly Membership[]): Membership[] {
  return memberships.filter(({ record }) => record === undefined)
}

function membershipOf(
  { id, date, confidence, evidence, sources }: Agreement,
  group: string,
  country: string,
  status: Membership['status'],
): Membership {
  const shown = evidence?.act ?? []
  return {
    group,
    country,
    joined: date.value,
    status,
    confidence,
    record: id,
    sources: [...(shown.length > 0 ? shown : sources)],
  }
}
