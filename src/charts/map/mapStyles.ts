import { alignments } from '../../selection/alignment'
import {
  type CountryTally,
  countryTallies,
  type PartnerTally,
  programTallies,
} from '../../selection/countryTallies'
import type { Selection } from '../../selection/select'

/** What is drawn over the class of a country when all its records are of one sort. */
type MapPattern = 'unofficial' | 'ended'

/** How a country is drawn. Countries that are not listed have no record. */
export type MapStyle =
  | { kind: 'class'; level: number; pattern: MapPattern | null }
  | { kind: 'interest' }
  | { kind: 'alignment'; side: 'subject' | 'other' | 'both' }
  | { kind: 'subject' }

/** A class of the colour scale: values from `from` to `to`, both included. */
export interface MapClass {
  level: number
  from: number
  to: number
}

/** Six classes that double: most countries have few records, a few have many. */
const doubling: readonly MapClass[] = [1, 2, 4, 8, 16, 32].map((from, level) => ({
  level,
  from,
  to: level === 5 ? Number.POSITIVE_INFINITY : from * 2 - 1,
}))

const programNumbers: readonly MapClass[] = [1, 2, 3, 4, 6, 8].map((from, level, all) => ({
  level,
  from,
  to: (all[level + 1] ?? Number.POSITIVE_INFINITY) - 1,
}))

/** Newest first: light is late, dark is early. */
const firstYears: readonly MapClass[] = [
  { level: 0, from: 2020, to: 9999 },
  { level: 1, from: 2015, to: 2019 },
  { level: 2, from: 2010, to: 2014 },
  { level: 3, from: 2005, to: 2009 },
  { level: 4, from: 1995, to: 2004 },
  { level: 5, from: 0, to: 1994 },
]

/** The classes of a colouring; none for the alignment, which has sides. */
export function mapClasses(color: string): readonly MapClass[] {
  switch (color) {
    case 'alignment':
      return []
    case 'programs':
      return programNumbers
    case 'first':
      return firstYears
    default:
      return doubling
  }
}

/** The number that colours a country: null where it has nothing to show. */
export function mapValue(tally: CountryTally, color: string, selection: Selection): number | null {
  switch (color) {
    case 'agreements':
      return tally.count || null
    case 'programs':
      return tally.programs.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0) || null
    case 'first':
      return tally.firstYear
    default:
      return tally.programs[selection.dataset.programIndex.get(color) ?? -1] || null
  }
}

/** The look of each country that has one, by ISO 3166-1 alpha-3 code. */
export function mapStyles(selection: Selection, color: string): ReadonlyMap<string, MapStyle> {
  const looks = new Map<string, MapStyle>()
  const { ownCountries, countries } = selection.dataset
  if (color === 'alignment') {
    for (const [country, side] of alignments(selection))
      looks.set(countries[country]?.iso3 ?? '', { kind: 'alignment', side })
  } else {
    const classes = mapClasses(color)
    for (const { tally, value } of painted(selection, color)) {
      const found = classes.find(({ from, to }) => value !== null && value >= from && value <= to)
      if (found) looks.set(tally.iso3, { kind: 'class', level: found.level, pattern: patternOf(tally) })
      else if (tally.interestCount > 0 && tally.count === 0) looks.set(tally.iso3, { kind: 'interest' })
    }
  }
  for (const code of ownCountries) looks.set(code, { kind: 'subject' })
  return looks
}

/** The partners with what colours them. Coloured by a program, patterns too speak of its records alone. */
function painted(
  selection: Selection,
  color: string,
): readonly { tally: PartnerTally; value: number | null }[] {
  const program = selection.dataset.programIndex.get(color)
  return program === undefined
    ? countryTallies(selection).map((tally) => ({ tally, value: mapValue(tally, color, selection) }))
    : programTallies(selection, program).map((tally) => ({ tally, value: tally.count || null }))
}

function patternOf(tally: PartnerTally): MapPattern | null {
  if (tally.inForceCount === 0) return 'ended'
  return tally.officialCount === 0 ? 'unofficial' : null
}
