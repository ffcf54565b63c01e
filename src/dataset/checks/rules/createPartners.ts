import type { WrittenAgreement } from '../../schema'
import type { CheckInput } from '../dataFolder'
import { ownCountriesIn } from '../ownCountriesIn'

/** Returns a function that gives the partners of a record: their organisations and countries, by id and code. */
export function createPartners(entries: CheckInput['entries']) {
  const own = ownCountriesIn(entries)
  const homes = new Map(entries.organisations.map((entry) => [entry.id, entry.value.country]))
  return ({ parties = [] }: Partial<WrittenAgreement>): readonly string[] =>
    parties.flatMap(({ country, organisation }) => {
      const home = country ?? homes.get(organisation ?? '')
      return own.has(home ?? '') ? [] : [organisation, home].filter((id) => id !== undefined)
    })
}
