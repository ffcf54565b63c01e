import type { About } from './schema'

/** Codes of the subject and its territories: never counted as partners (counting rule 1). */
export function ownCountriesOf({ subject }: Pick<About, 'subject'>): ReadonlySet<string> {
  return new Set([subject.country, ...subject.territories])
}
