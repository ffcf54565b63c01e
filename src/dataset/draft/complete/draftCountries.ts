import type { Fields } from '../fields'

/** Sets the country of a new organisation to that of the party that names it, unless it has one or is international. */
export function inCountryOfParty(organisation: Fields, agreement: Fields): Fields {
  if (organisation.country !== undefined || organisation.type === 'international-organisation')
    return organisation
  const country = partiesOf(agreement).find((party) => party?.organisation === organisation.id)?.country
  return country === undefined ? organisation : { ...organisation, country }
}

/** Sets the country of each party without one to that of its organisation, because countries are counted by party. */
export function withCountries(
  agreement: Fields,
  organisations: readonly { id: string; country?: string | undefined }[],
): Fields {
  if (!Array.isArray(agreement.parties)) return agreement
  const parties = partiesOf(agreement).map((party) => {
    const home = organisations.find(({ id }) => id === party?.organisation)?.country
    return home === undefined || party?.country !== undefined ? party : { country: home, ...party }
  })
  return { ...agreement, parties }
}

function partiesOf({ parties }: Fields): readonly (Fields | null)[] {
  return Array.isArray(parties) ? parties : []
}
