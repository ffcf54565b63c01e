import type { ListOrder } from '../../shared/lists/listOrder'
import type { CountryState, ListedCountry } from './listedCountries'

/** Countries without agreements that have the same state. */
export interface RestGroup {
  state: Exclude<CountryState, 'partner'>
  /** Territories and others stand apart from the members of the United Nations, which measure a region. */
  isMember: boolean
  countries: readonly ListedCountry[]
}

export interface CountrySection {
  /** Null for the countries without a region; absent in a list that is not by region. */
  region?: string | null
  partners: readonly ListedCountry[]
  rest: readonly RestGroup[]
}

const restStates = ['subject', 'interest', 'none', 'unsearched'] as const

/**
 * Divides the list as it is shown: by region in the order of the alphabet, otherwise as one ranking. Countries without
 * agreements come after the others. Sections without countries are left out.
 */
export function countrySections(
  countries: readonly ListedCountry[],
  regions: readonly string[],
  order: ListOrder,
): readonly CountrySection[] {
  if (order !== 'name') return [sectionOf(inOrder(countries, order))].filter(hasCountry)
  return [...regions, null]
    .map((region) => ({ region, ...sectionOf(countries.filter((country) => country.region === region)) }))
    .filter(hasCountry)
}

/** Countries, which come by name, in this order. */
export function inOrder(countries: readonly ListedCountry[], order: ListOrder): readonly ListedCountry[] {
  return order === 'name' ? countries : [...countries].sort(byOrder[order])
}

/** Stable, so that ties stay in the order of the alphabet. */
const byOrder = {
  agreements: (a: ListedCountry, b: ListedCountry) => b.count - a.count,
  date: (a: ListedCountry, b: ListedCountry) => b.newestRecord - a.newestRecord,
}

function sectionOf(countries: readonly ListedCountry[]) {
  const rest = restStates.flatMap((state) =>
    [true, false].map((isMember) => ({
      state,
      isMember,
      countries: countries.filter((country) => country.state === state && country.isMember === isMember),
    })),
  )
  return {
    partners: countries.filter(({ state }) => state === 'partner'),
    rest: rest.filter((group) => group.countries.length > 0),
  }
}

function hasCountry({ partners, rest }: CountrySection): boolean {
  return partners.length > 0 || rest.length > 0
}
