import type { DataFile } from '../dataset/checks/dataFolder'
import { readEntries } from '../dataset/checks/readEntries'
import type { Known } from '../dataset/completeDraft'
import { ownCountriesOf } from '../dataset/ownCountries'
import type { Agreement } from '../dataset/schema'

/** What a data folder has to choose from; null where `about.json` does not say whose partnerships it lists. */
export function knownIn(files: readonly DataFile[]): (Known & { agreements: readonly Agreement[] }) | null {
  const { entries } = readEntries(files)
  const subject = entries.about[0]?.value.subject
  if (!subject) return null
  // Only entries that are whole: others are named by the checker.
  const sound = <Value>(list: readonly { value: Partial<Value>; malformed: ReadonlySet<string> }[]) =>
    list.flatMap(({ value, malformed }) => (malformed.size === 0 ? [value as Value] : []))
  return {
    own: ownCountriesOf({ subject }),
    agreements: sound(entries.agreements),
    programs: sound(entries.programs),
    countries: sound(entries.countries),
    organisations: sound(entries.organisations),
    sources: sound(entries.sources),
  }
}
