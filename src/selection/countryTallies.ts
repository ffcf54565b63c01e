import type { Dataset } from '../dataset/dataset'
import { listAt } from '../dataset/indexDataset'
import { yearOf } from '../dataset/partialDate'
import { agreementLevels } from '../dataset/vocabulary'
import type { Selection } from './select'

/** What the selected records say of one partner country. Counts of records. */
export interface CountryTally {
  /** Position in `dataset.countries`. */
  country: number
  iso3: string
  count: number
  stateOrAgencyCount: number
  /** Records of other than institutions and companies: states, agencies, international organisations. */
  officialCount: number
  /** Records in force at the end of the period (counting rule 5). */
  inForceCount: number
  /** Expressions of interest and negotiations that match but do not count. */
  interestCount: number
  firstYear: number | null
  /** Records by primary program, by the program's position. */
  primaryPrograms: Uint32Array
  /** Records that carry each program, by the program's position. */
  programs: Uint32Array
}

const tallies = new WeakMap<Selection, readonly CountryTally[]>()
const level = {
  state: agreementLevels.indexOf('state'),
  agency: agreementLevels.indexOf('agency'),
  organisation: agreementLevels.indexOf('international-organisation'),
}

/** One tally for each partner country with a counted or an interest record, most records first. */
export function countryTallies(selection: Selection): readonly CountryTally[] {
  const known = tallies.get(selection)
  if (known) return known
  const { dataset, countsAsPartner, asOf } = selection
  const { columns } = dataset
  const byCountry = new Map<number, CountryTally>()
  const forEachPartner = (record: number, visit: (tally: CountryTally) => void) => {
    for (const country of listAt(columns.partners, record)) {
      if (!countsAsPartner[country]) continue
      const tally = byCountry.get(country) ?? emptyTally(dataset, country)
      byCountry.set(country, tally)
      visit(tally)
    }
  }
  for (const record of selection.records) {
    const recordLevel = columns.level[record]
    const isStateOrAgency = recordLevel === level.state || recordLevel === level.agency
    const year = yearOf(columns.start[record] ?? 0)
    forEachPartner(record, (tally) => {
      tally.count++
      if (isStateOrAgency) tally.stateOrAgencyCount++
      if (isStateOrAgency || recordLevel === level.organisation) tally.officialCount++
      if ((columns.endedFrom[record] ?? 0) > asOf) tally.inForceCount++
      if (tally.firstYear === null || year < tally.firstYear) tally.firstYear = year
      increment(tally.primaryPrograms, columns.primaryProgram[record] ?? 0)
      for (const program of listAt(columns.programs, record)) increment(tally.programs, program)
    })
  }
  for (const record of selection.interest)
    forEachPartner(record, (tally) => {
      tally.interestCount++
    })
  const sorted = [...byCountry.values()].sort((a, b) => b.count - a.count || (a.iso3 < b.iso3 ? -1 : 1))
  tallies.set(selection, sorted)
  return sorted
}

function emptyTally(dataset: Dataset, country: number): CountryTally {
  return {
    country,
    iso3: dataset.countries[country]?.iso3 ?? '',
    count: 0,
    stateOrAgencyCount: 0,
    officialCount: 0,
    inForceCount: 0,
    interestCount: 0,
    firstYear: null,
    primaryPrograms: new Uint32Array(dataset.programs.length),
    programs: new Uint32Array(dataset.programs.length),
  }
}

function increment(counts: Uint32Array, position: number) {
  counts[position] = (counts[position] ?? 0) + 1
}
