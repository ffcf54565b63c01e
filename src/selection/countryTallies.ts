import type { Dataset } from '../dataset/dataset'
import { countsByCountry, countsByCountryIn, type TierCounts } from './counting/readCountries'
import type { Selection } from './select'

/** How many records of a selection have this partner country. */
export interface PartnerTally {
  /** Position in `dataset.countries`. */
  country: number
  iso3: string
  count: number
  stateOrAgencyCount: number
  /** Records of states, agencies and international organisations, not of institutions or companies. */
  officialCount: number
  /** Records in force at the end of the period (counting rule 5). */
  inForceCount: number
  /** Expressions of interest and negotiations that match but do not count. */
  interestCount: number
}

export interface CountryTally extends PartnerTally {
  firstYear: number | null
  /** Records that carry each program, by the program's position. */
  programs: Uint32Array
}

const tallies = new WeakMap<Selection, readonly CountryTally[]>()

/**
 * One tally for each partner country with a record that counts or an expression of interest, most records first; ties
 * are ordered by name. Memoized.
 */
export function countryTallies(selection: Selection): readonly CountryTally[] {
  let found = tallies.get(selection)
  if (!found) {
    found = countsByCountry(selection.counts)
      .map((counts): CountryTally => {
        const { firstYear, programs } = counts
        return { ...tallyOf(selection, counts), firstYear, programs }
      })
      .sort(mostFirst(selection.dataset))
    tallies.set(selection, found)
  }
  return found
}

/** The same, of records of one program only, primary or not. `program` is its position in `dataset.programs`. */
export function programTallies(selection: Selection, program: number): readonly PartnerTally[] {
  return countsByCountryIn(selection.counts, program)
    .map((counts) => tallyOf(selection, counts))
    .sort(mostFirst(selection.dataset))
}

function tallyOf(
  { dataset }: Selection,
  { country, stateOrAgency, organisation, other, ended, interest }: TierCounts,
): PartnerTally {
  const officialCount = stateOrAgency + organisation
  const count = officialCount + other
  return {
    country,
    iso3: dataset.countries[country]?.iso3 ?? '',
    count,
    stateOrAgencyCount: stateOrAgency,
    officialCount,
    inForceCount: count - ended,
    interestCount: interest,
  }
}

/** Orders by records, most first, then by name: an order by code would look arbitrary to a reader. */
function mostFirst(dataset: Dataset) {
  const rank = nameRanks(dataset)
  return (a: PartnerTally, b: PartnerTally) =>
    b.count - a.count || (rank[a.country] ?? 0) - (rank[b.country] ?? 0)
}

const ranks = new WeakMap<Dataset, Uint16Array>()

/** The rank of each country by name. Memoized, because tallies are sorted at every step of the time slider. */
function nameRanks(dataset: Dataset): Uint16Array {
  let rank = ranks.get(dataset)
  if (!rank) {
    const { countries } = dataset
    const { compare } = new Intl.Collator('en')
    const inOrder = [...countries.keys()].sort((a, b) =>
      compare(countries[a]?.name ?? '', countries[b]?.name ?? ''),
    )
    rank = new Uint16Array(countries.length)
    for (const [position, country] of inOrder.entries()) rank[country] = position
    ranks.set(dataset, rank)
  }
  return rank
}
