import type { Dataset } from '../../dataset/dataset'
import { countryTallies } from '../../selection/countryTallies'
import { regionsOf } from '../../selection/facets'
import { wholeSelection } from '../../selection/wholeSelection'
import type { Text } from '../../text/text'

/** A country in the index. */
export interface IndexedCountry {
  iso3: string
  name: string
  /** Counted records. */
  count: number
  /** Expressions of interest and negotiations. */
  interest: number
  /** Whether it is a member state of the United Nations, and not only a territory of one. */
  isMember: boolean
  /** Whether it is the subject or one of its territories. */
  isSubject: boolean
  /** Whether it has no record although nobody has searched for any. */
  isUnsearched: boolean
}

/** Returns every country and territory grouped by region (null for none), each group sorted by name. */
export function countriesByRegion(
  dataset: Dataset,
  { f }: Text,
): readonly { region: string | null; countries: readonly IndexedCountry[] }[] {
  const tallies = new Map(countryTallies(wholeSelection(dataset)).map((tally) => [tally.country, tally]))
  const countries = dataset.countries.map((country, position) => ({
    region: country.region,
    iso3: country.iso3,
    name: f.country(country),
    count: tallies.get(position)?.count ?? 0,
    interest: tallies.get(position)?.interestCount ?? 0,
    isMember: country.unMember,
    isSubject: dataset.ownCountries.has(country.iso3),
    isUnsearched: dataset.tracksSearches && !tallies.has(position) && !country.searched,
  }))
  return [...regionsOf(dataset), null]
    .map((region) => ({
      region,
      countries: countries
        .filter((country) => country.region === region)
        .map(({ region: _, ...country }) => country)
        .sort((a, b) => f.compare(a.name, b.name)),
    }))
    .filter((group) => group.countries.length > 0)
}
