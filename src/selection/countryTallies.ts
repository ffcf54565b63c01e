import { agreementKinds } from '../dataset/vocabulary'
import { classCount, tiers } from './counting/sheetLayout'
import type { Selection } from './select'

/** What the selected records say of one partner country. Counts of records. */
export interface PartnerTally {
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
}

export interface CountryTally extends PartnerTally {
  firstYear: number | null
  /** Records by primary program, by the program's position. */
  primaryPrograms: Uint32Array
  /** Records that carry each program, by the program's position. */
  programs: Uint32Array
}

const tallies = new WeakMap<Selection, readonly CountryTally[]>()

/** One tally for each partner country with a counted or an interest record, most records first. */
export function countryTallies(selection: Selection): readonly CountryTally[] {
  const known = tallies.get(selection)
  if (known) return known
  const { layout, sheet } = selection.counts
  const programs = layout.programs
  const found = partners(selection).flatMap(({ country, iso3 }): CountryTally[] => {
    const first = country * programs * classCount
    const classes = new Uint32Array(classCount)
    const primaryPrograms = new Uint32Array(programs)
    const carried = new Uint32Array(programs)
    for (let program = 0; program < programs; program++)
      for (let cell = 0; cell < classCount; cell++) {
        const offset = first + program * classCount + cell
        const count = sheet[layout.primary + offset] as number
        classes[cell] = (classes[cell] as number) + count
        primaryPrograms[program] = (primaryPrograms[program] as number) + count
        carried[program] = (carried[program] as number) + count + (sheet[layout.further + offset] as number)
      }
    const interestCount = sheet[layout.interestCountries + country] as number
    const tally = tallyOf(country, iso3, classes, interestCount)
    if (tally.count + interestCount === 0) return []
    const from = layout.countryYears + country * layout.years.length
    const firstYear = sheet.subarray(from, from + layout.years.length).findIndex((count) => count > 0)
    return [{ ...tally, firstYear: layout.years[firstYear] ?? null, primaryPrograms, programs: carried }]
  })
  const sorted = found.sort(mostFirst)
  tallies.set(selection, sorted)
  return sorted
}

/** The same of only those records that carry a program, whether first or not. */
export function programTallies(selection: Selection, program: number): readonly PartnerTally[] {
  const { layout, sheet } = selection.counts
  return partners(selection)
    .map(({ country, iso3 }) => {
      const position = country * layout.programs + program
      const classes = Uint32Array.from({ length: classCount }, (_, cell) => {
        const offset = position * classCount + cell
        return (sheet[layout.primary + offset] as number) + (sheet[layout.further + offset] as number)
      })
      return tallyOf(country, iso3, classes, sheet[layout.interestPrograms + position] as number)
    })
    .filter(({ count, interestCount }) => count + interestCount > 0)
    .sort(mostFirst)
}

/** For each kind the number of partner countries with a counted record of it. */
export function countriesByKind({ counts, countsAsPartner }: Selection): Uint32Array {
  const { layout, sheet } = counts
  const kinds = agreementKinds.length
  const countries = new Uint32Array(kinds)
  countsAsPartner.forEach((counts, country) => {
    if (!counts) return
    for (let kind = 0; kind < kinds; kind++)
      if (sheet[layout.countryKinds + country * kinds + kind]) countries[kind] = (countries[kind] ?? 0) + 1
  })
  return countries
}

/** Countries that pass the filters on places. */
function partners({ dataset, countsAsPartner }: Selection) {
  return dataset.countries.flatMap(({ iso3 }, country) =>
    countsAsPartner[country] ? [{ country, iso3 }] : [],
  )
}

function tallyOf(country: number, iso3: string, classes: Uint32Array, interestCount: number): PartnerTally {
  const ofTier = (tier: number) => (classes[tier * 2] as number) + (classes[tier * 2 + 1] as number)
  const ended = classes.reduce((sum, count, cell) => (cell % 2 === 1 ? sum + count : sum), 0)
  const stateOrAgencyCount = ofTier(tiers.stateOrAgency)
  const officialCount = stateOrAgencyCount + ofTier(tiers.organisation)
  const count = officialCount + ofTier(tiers.other)
  return {
    country,
    iso3,
    count,
    stateOrAgencyCount,
    officialCount,
    inForceCount: count - ended,
    interestCount,
  }
}

function mostFirst(a: PartnerTally, b: PartnerTally): number {
  return b.count - a.count || (a.iso3 < b.iso3 ? -1 : 1)
}
