import { listAt } from '../../dataset/columns/listColumn'
import type { Dataset } from '../../dataset/dataset'
import type { RecordFacet } from '../filters'
import { type Counts, internals } from './counts'
import { isCounted } from './readCounts'
import { classCount, kindCount, tiers } from './sheetLayout'

/** Counted records of a partner country by tier (see `tiers`), and how many of them have ended (counting rule 5). */
export interface TierCounts {
  stateOrAgency: number
  organisation: number
  other: number
  ended: number
}

/** The counts of one partner country. */
export interface CountryCounts extends TierCounts {
  /** Records left out as interest. */
  interest: number
  firstYear: number | null
  /** Records by primary program, by the program's position. */
  primaryPrograms: Uint32Array
  /** Records that carry each program, by the program's position. */
  programs: Uint32Array
}

/** The counts of the country at this position. */
export function countsOfCountry(counts: Counts, country: number): CountryCounts {
  const { layout, sheet } = counts[internals]
  const first = country * layout.programs * classCount
  const classes = new Uint32Array(classCount)
  const primaryPrograms = new Uint32Array(layout.programs)
  const programs = new Uint32Array(layout.programs)
  for (let program = 0; program < layout.programs; program++)
    for (let cell = 0; cell < classCount; cell++) {
      const offset = first + program * classCount + cell
      const count = sheet[layout.primary + offset] as number
      classes[cell] = (classes[cell] as number) + count
      primaryPrograms[program] = (primaryPrograms[program] as number) + count
      programs[program] = (programs[program] as number) + count + (sheet[layout.further + offset] as number)
    }
  const years = layout.countryYears + country * layout.years.length
  const firstYear = sheet.subarray(years, years + layout.years.length).findIndex((count) => count > 0)
  return {
    ...tierCounts(classes),
    interest: sheet[layout.interestCountries + country] as number,
    firstYear: layout.years[firstYear] ?? null,
    primaryPrograms,
    programs,
  }
}

/** The counts of a country among the records that carry a program, primary or not. */
export function countsOfCountryIn(
  counts: Counts,
  country: number,
  program: number,
): TierCounts & Pick<CountryCounts, 'interest'> {
  const { layout, sheet } = counts[internals]
  const position = country * layout.programs + program
  const classes = Uint32Array.from({ length: classCount }, (_, cell) => {
    const offset = position * classCount + cell
    return (sheet[layout.primary + offset] as number) + (sheet[layout.further + offset] as number)
  })
  return { ...tierCounts(classes), interest: sheet[layout.interestPrograms + position] as number }
}

function tierCounts(classes: Uint32Array): TierCounts {
  const ofTier = (tier: number) => (classes[tier * 2] as number) + (classes[tier * 2 + 1] as number)
  return {
    stateOrAgency: ofTier(tiers.stateOrAgency),
    organisation: ofTier(tiers.organisation),
    other: ofTier(tiers.other),
    ended: classes.reduce((sum, count, cell) => (cell % 2 === 1 ? sum + count : sum), 0),
  }
}

/** For each kind, the number of partner countries with a counted record of it. */
export function countriesByKind(counts: Counts): Uint32Array {
  const { layout, sheet } = counts[internals]
  const countries = new Uint32Array(kindCount)
  counts.question.geography.passes.forEach((isPartner, country) => {
    if (!isPartner) return
    for (let kind = 0; kind < kindCount; kind++)
      if (sheet[layout.countryKinds + country * kindCount + kind])
        countries[kind] = (countries[kind] as number) + 1
  })
  return countries
}

/**
 * For each value of a facet, the number of distinct partner countries of the counted records that have it. Goes through
 * all counted records: for facets that the sheet does not cross with countries.
 */
export function countriesByValue(dataset: Dataset, counts: Counts, facet: RecordFacet): Uint32Array {
  const { codes, lists, values } = counts[internals].layout.columns[facet]
  const { passes } = counts.question.geography
  const countryCount = passes.length
  const isMet = new Uint8Array(values * countryCount)
  for (let record = 0; record < codes.length; record++) {
    if (!isCounted(counts, record)) continue
    const partners = listAt(dataset.columns.partners, record)
    for (const value of lists ? listAt(lists, record) : [codes[record] as number])
      for (const country of partners) isMet[value * countryCount + country] = 1
  }
  return Uint32Array.from({ length: values }, (_, value) => {
    const from = value * countryCount
    return passes.reduce(
      (sum, isPartner, country) => sum + (isPartner & (isMet[from + country] as number)),
      0,
    )
  })
}
