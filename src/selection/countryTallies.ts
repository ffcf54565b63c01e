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

/** One tally for each partner country with a record that counts or an expression of interest, most records first. Memoized. */
export function countryTallies(selection: Selection): readonly CountryTally[] {
  let found = tallies.get(selection)
  if (!found) {
    found = countsByCountry(selection.counts)
      .map((counts): CountryTally => {
        const { firstYear, programs } = counts
        return { ...tallyOf(selection, counts), firstYear, programs }
      })
      .sort(mostFirst)
    tallies.set(selection, found)
  }
  return found
}

/** The same, of records of one program only, primary or not. `program` is its position in `dataset.programs`. */
export function programTallies(selection: Selection, program: number): readonly PartnerTally[] {
  return countsByCountryIn(selection.counts, program)
    .map((counts) => tallyOf(selection, counts))
    .sort(mostFirst)
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

function mostFirst(a: PartnerTally, b: PartnerTally): number {
  return b.count - a.count || (a.iso3 < b.iso3 ? -1 : 1)
}
