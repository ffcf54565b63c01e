import { listAt } from '../../dataset/columns/listColumn'
import type { Dataset } from '../../dataset/dataset'
import type { RecordFacet } from '../filters'
import { type Counts, internals } from './counts'
import { isCounted } from './readCounts'
import { classCount, kindCount, tiers } from './sheetLayout'

/** Records of a partner country by tier (see `tiers`). */
export interface TierCounts {
  /** Position of the country. */
  country: number
  stateOrAgency: number
  organisation: number
  other: number
  /** How many of the counted records are no longer in force (counting rule 5). */
  ended: number
  /** Records left out as interest. */
  interest: number
}

/** All counts of a partner country. */
export interface CountryCounts extends TierCounts {
  firstYear: number | null
  /** Records that carry each program, by the program's position. */
  programs: Uint32Array
}

/** The counts of every partner country that has a counted or a left-out record. */
export function countsByCountry(counts: Counts): readonly CountryCounts[] {
  const { layout, sheet } = counts[internals]
  const found: CountryCounts[] = []
  const classes = new Uint32Array(classCount)
  for (const country of partnersIn(counts)) {
    const first = country * layout.programs * classCount
    classes.fill(0)
    for (let program = 0; program < layout.programs; program++)
      for (let cell = 0; cell < classCount; cell++)
        classes[cell] =
          (classes[cell] as number) + (sheet[layout.primary + first + program * classCount + cell] as number)
    const tiers = tierCounts(country, classes, sheet[layout.interestCountries + country] as number)
    if (tiers)
      found.push({
        ...tiers,
        programs: programCounts(counts, country),
        firstYear: firstYear(counts, country),
      })
  }
  return found
}

/** The same counts of the records that carry a program, primary or not. */
export function countsByCountryIn(counts: Counts, program: number): readonly TierCounts[] {
  const { layout, sheet } = counts[internals]
  const classes = new Uint32Array(classCount)
  return partnersIn(counts).flatMap((country) => {
    const position = country * layout.programs + program
    for (let cell = 0; cell < classCount; cell++) {
      const offset = position * classCount + cell
      classes[cell] = (sheet[layout.primary + offset] as number) + (sheet[layout.further + offset] as number)
    }
    return tierCounts(country, classes, sheet[layout.interestPrograms + position] as number) ?? []
  })
}

/** Positions of the countries that pass the country, region and group filters. */
function partnersIn({ question }: Counts): readonly number[] {
  const { passes } = question.geography
  return [...passes.keys()].filter((country) => passes[country])
}

/** Adds up the classes of a country; null if there are no records at all. */
function tierCounts(country: number, classes: Uint32Array, interest: number): TierCounts | null {
  let all = 0
  let ended = 0
  for (let cell = 0; cell < classCount; cell += 2) {
    all += (classes[cell] as number) + (classes[cell + 1] as number)
    ended += classes[cell + 1] as number
  }
  if (all + interest === 0) return null
  const ofTier = (tier: number) => (classes[tier * 2] as number) + (classes[tier * 2 + 1] as number)
  return {
    country,
    stateOrAgency: ofTier(tiers.stateOrAgency),
    organisation: ofTier(tiers.organisation),
    other: ofTier(tiers.other),
    ended,
    interest,
  }
}

/** Records of a country that carry each program, by the program's position. */
function programCounts(counts: Counts, country: number): Uint32Array {
  const { layout, sheet } = counts[internals]
  const programs = new Uint32Array(layout.programs)
  for (let program = 0; program < layout.programs; program++) {
    const from = (country * layout.programs + program) * classCount
    let count = 0
    for (let cell = from; cell < from + classCount; cell++)
      count += (sheet[layout.primary + cell] as number) + (sheet[layout.further + cell] as number)
    programs[program] = count
  }
  return programs
}

function firstYear(counts: Counts, country: number): number | null {
  const { layout, sheet } = counts[internals]
  const from = layout.countryYears + country * layout.years.length
  for (let position = 0; position < layout.years.length; position++)
    if (sheet[from + position]) return layout.years[position] ?? null
  return null
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
