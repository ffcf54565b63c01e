import type { Entries } from '../../dataset/checks/dataFolder'
import type { IdHistory } from '../../dataset/checks/idHistory'
import type { Known } from '../../dataset/draft/known'
import { ownCountriesOf } from '../../dataset/ownCountries'
import type { PublisherContext } from './flags/publisherDraft'

/** Entries of a data folder that a draft can refer to. */
export type KnownEntries = Known & PublisherContext

/** The entries that a draft can refer to; null if `about.json` does not name the subject country. */
export function knownEntries(entries: Entries, history: IdHistory): KnownEntries | null {
  const subject = entries.about[0]?.value.subject
  if (!subject) return null
  return {
    own: ownCountriesOf({ subject }),
    agreements: wellFormed(entries.agreements),
    programs: wellFormed(entries.programs),
    countries: wellFormed(entries.countries),
    organisations: wellFormed(entries.organisations),
    publishers: wellFormed(entries.publishers),
    sources: wellFormed(entries.sources),
    groups: wellFormed(entries.groups),
    memberships: wellFormed(entries.memberships),
    claims: wellFormed(entries.claims),
    history,
  }
}

/** Skips malformed entries: the checker reports them. */
function wellFormed<Value>(
  list: readonly { value: Partial<Value>; malformed: ReadonlySet<string> }[],
): readonly Value[] {
  return list.flatMap(({ value, malformed }) => (malformed.size === 0 ? [value as Value] : []))
}
