import { listAt } from '../../../dataset/columns/listColumn'
import type { Country } from '../../../dataset/schema'
import { countryTallies } from '../../../selection/countryTallies'
import { hasFilters } from '../../../selection/filters'
import type { Selection } from '../../../selection/select'
import type { Text } from '../../../text/text'

/**
 * What is known of a country: counted records; expressions of interest only; nothing found (where searches are noted: a
 * search that found nothing); not searched; or that it is the subject or one of its territories.
 */
export type CountryState = 'partner' | 'interest' | 'none' | 'unsearched' | 'subject'

/** A country in the list. */
export interface ListedCountry {
  country: Country
  iso3: string
  name: string
  region: string | null
  /** Counted records. */
  count: number
  /** Expressions of interest and negotiations. */
  interest: number
  /** Partial date of the newest counted record. */
  newest: string | null
  /** Position of that record: records are in the order of their dates. */
  newestRecord: number
  /** Whether it is a member state of the United Nations, and not only a territory of one. */
  isMember: boolean
  state: CountryState
}

/**
 * Every country and territory, by name, counted in a selection. Under filters only those with a counted record: why the
 * others have none is known of the whole data only.
 */
export function listedCountries(selection: Selection, { f }: Text): readonly ListedCountry[] {
  const { dataset, records } = selection
  const tallies = new Map(countryTallies(selection).map((tally) => [tally.country, tally]))
  const newest = new Map<number, number>()
  for (const record of records)
    for (const partner of listAt(dataset.columns.partners, record)) newest.set(partner, record)
  return dataset.countries
    .map((country, position): ListedCountry => {
      const { count = 0, interestCount = 0 } = tallies.get(position) ?? {}
      const newestRecord = count > 0 ? (newest.get(position) ?? -1) : -1
      return {
        country,
        iso3: country.iso3,
        name: f.country(country),
        region: country.region,
        count,
        interest: interestCount,
        newest: dataset.agreements[newestRecord]?.date.value ?? null,
        newestRecord,
        isMember: country.unMember,
        state: dataset.ownCountries.has(country.iso3)
          ? 'subject'
          : count > 0
            ? 'partner'
            : interestCount > 0
              ? 'interest'
              : dataset.tracksSearches && !country.searched
                ? 'unsearched'
                : 'none',
      }
    })
    .filter(({ count }) => count > 0 || !hasFilters(selection.filters))
    .sort((a, b) => f.compare(a.name, b.name))
}
