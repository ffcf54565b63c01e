import { countsOfCountry, countsOfCountryIn, type TierCounts } from './counting/readCountries'
import type { Selection } from './select'

/** The counts of one partner country in a selection. Counts of records. */
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
  /** Records by primary program, by the program's position. */
  primaryPrograms: Uint32Array
  /** Records that carry each program, by the program's position. */
  programs: Uint32Array
}

const tallies = new WeakMap<Selection, readonly CountryTally[]>()

/** One tally for each partner country with a counted or an interest record, most records first. Memoized. */
export function countryTallies(selection: Selection): readonly CountryTally[] {
  const known = tallies.get(selection)
  if (known) return known
  const found = partnersOf(selection, (country, iso3): CountryTally => {
    const counts = countsOfCountry(selection.counts, country)
    const { firstYear, primaryPrograms, programs } = counts
    return { ...tallyOf(country, iso3, counts), firstYear, primaryPrograms, programs }
  })
  tallies.set(selection, found)
  return found
}

/** The same for the records that carry a program, primary or not. */
export function programTallies(selection: Selection, program: number): readonly PartnerTally[] {
  return partnersOf(selection, (country, iso3) =>
    tallyOf(country, iso3, countsOfCountryIn(selection.counts, country, program)),
  )
}

/** Tallies of the countries that pass the country, region and group filters and have a record. */
function partnersOf<Tally extends PartnerTally>(
  { dataset, countsAsPartner }: Selection,
  tallyFor: (country: number, iso3: string) => Tally,
): readonly Tally[] {
  return dataset.countries
    .flatMap(({ iso3 }, country) => (countsAsPartner[country] ? [tallyFor(country, iso3)] : []))
    .filter(({ count, interestCount }) => count + interestCount > 0)
    .sort((a, b) => b.count - a.count || (a.iso3 < b.iso3 ? -1 : 1))
}

function tallyOf(
  country: number,
  iso3: string,
  { stateOrAgency, organisation, other, ended, interest }: TierCounts & { interest: number },
): PartnerTally {
  const officialCount = stateOrAgency + organisation
  const count = officialCount + other
  return {
    country,
    iso3,
    count,
    stateOrAgencyCount: stateOrAgency,
    officialCount,
    inForceCount: count - ended,
    interestCount: interest,
  }
}
