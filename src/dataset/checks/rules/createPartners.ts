import { ownCountriesOf } from '../../ownCountries'
import type { WrittenAgreement } from '../../schema'
import type { CheckInput } from '../dataFolder'

/** Returns a function that gives the partners of a record: their organisations and countries, by id and code. */
export function createPartners({ about, organisations }: CheckInput['entries']) {
  const subject = about[0]?.value.subject
  const own = subject ? ownCountriesOf({ subject }) : new Set<string>()
  const homes = new Map(organisations.map((entry) => [entry.id, entry.value.country]))
  return ({ parties = [] }: Partial<WrittenAgreement>): readonly string[] =>
    parties.flatMap(({ country, organisation }) => {
      const home = country ?? homes.get(organisation ?? '')
      return own.has(home ?? '') ? [] : [organisation, home].filter((id) => id !== undefined)
    })
}
