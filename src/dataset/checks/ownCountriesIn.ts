import { ownCountriesOf } from '../ownCountries'
import type { CheckInput } from './dataFolder'

/** Codes of the subject and its territories in a folder; none if `about.json` does not name the subject. */
export function ownCountriesIn({ about }: Pick<CheckInput['entries'], 'about'>): ReadonlySet<string> {
  const subject = about[0]?.value.subject
  return subject ? ownCountriesOf({ subject }) : new Set()
}
