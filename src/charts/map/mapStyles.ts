import { alignments } from '../../selection/alignment'
import {
  type CountryTally,
  countryTallies,
  type PartnerTally,
  programTallies,
} from '../../selection/countryTallies'
import type { Selection } from '../../selection/select'
import { mapColours } from '../../selection/view'
import { wholeSelection } from '../../selection/wholeSelection'
import type { ChangePattern, MapChange } from '../contract/mapChange'
import type { MapFrame } from '../contract/mapGeometry'
import { isOutside } from './area/frame'

/** A pattern over the colour of a country, if it applies to all of the country's records. */
type MapPattern = 'unofficial' | 'ended' | ChangePattern

/**
 * How one country is painted. A country without a style has no record at all although it was searched for some, as far as
 * the dataset says; in the alignment, it is in no coalition.
 */
export type MapStyle =
  | { kind: 'class'; level: number; pattern: MapPattern | null }
  | { kind: 'interest' }
  | { kind: 'alignment'; side: 'subject' | 'other' | 'both' }
  | { kind: 'subject' }
  /** The subject in the alignment: it founded one of the coalitions. */
  | { kind: 'founder' }
  /** Has records, but the filters or the program that colours the map hide them all. */
  | { kind: 'hidden' }
  /** Has no record and was not searched for any. */
  | { kind: 'unsearched' }
  /** Not part of the area that the map is about. */
  | { kind: 'neighbour' }

/** Whether a style shows something that the selection holds, and not only that other records exist. */
export function isColoured(style: MapStyle | undefined): style is MapStyle {
  switch (style?.kind) {
    case undefined:
    case 'hidden':
    case 'unsearched':
    case 'neighbour':
      return false
    default:
      return true
  }
}

/** Whether the fill of a style is a pattern. */
export function isPatterned(style: MapStyle): boolean {
  switch (style.kind) {
    case 'class':
      return style.pattern !== null
    case 'alignment':
      return style.side === 'both'
    case 'interest':
    case 'founder':
    case 'unsearched':
      return true
    case 'subject':
    case 'hidden':
    case 'neighbour':
      return false
  }
}

/** One class of a colour scale. It holds the values from `from` to `to`, both included. Level 0 is the lightest. */
export interface MapClass {
  level: number
  from: number
  to: number
}

/** Counts of agreements. The classes double, because most countries have few records and a few have many. */
const agreementClasses: readonly MapClass[] = [1, 2, 4, 8, 16, 32].map((from, level) => ({
  level,
  from,
  to: level === 5 ? Number.POSITIVE_INFINITY : from * 2 - 1,
}))

const programClasses: readonly MapClass[] = [1, 2, 3, 4, 6, 8].map((from, level, all) => ({
  level,
  from,
  to: (all[level + 1] ?? Number.POSITIVE_INFINITY) - 1,
}))

/** Years of the first agreement. Later years are lighter. */
const firstYearClasses: readonly MapClass[] = [
  { level: 0, from: 2020, to: 9999 },
  { level: 1, from: 2015, to: 2019 },
  { level: 2, from: 2010, to: 2014 },
  { level: 3, from: 2005, to: 2009 },
  { level: 4, from: 1995, to: 2004 },
  { level: 5, from: 0, to: 1994 },
]

/** A colour scheme: what `view.color` names, with all programs as one scheme. */
export type MapScheme = (typeof mapColours)[number] | 'program'

/** Returns the scheme of `view.color`, which is one of `mapColours` or the id of a program. */
export function schemeOf(color: string): MapScheme {
  return mapColours.find((scheme) => scheme === color) ?? 'program'
}

/** Returns the classes of a colour scheme; none for the alignment, which has no scale. */
export function mapClasses(color: string): readonly MapClass[] {
  const scheme = schemeOf(color)
  switch (scheme) {
    case 'agreements':
    case 'program':
      return agreementClasses
    case 'programs':
      return programClasses
    case 'first':
      return firstYearClasses
    case 'alignment':
      return []
  }
}

/** Returns the number that a colour scheme shows for a country: a count or a year; null if there is none. */
export function mapValue(tally: CountryTally, color: string, selection: Selection): number | null {
  const scheme = schemeOf(color)
  switch (scheme) {
    case 'agreements':
      return tally.count || null
    case 'programs':
      return tally.programs.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0) || null
    case 'first':
      return tally.firstYear
    case 'program':
      return tally.programs[selection.dataset.programIndex.get(color) ?? -1] || null
    case 'alignment':
      return null
  }
}

/**
 * Returns the styles of all countries that have one under a colour scheme, by ISO 3166-1 alpha-3 code. `change`: what the
 * map shows instead of the counts at one date.
 */
export function mapStyles(
  selection: Selection,
  color: string,
  change: MapChange | null = null,
): ReadonlyMap<string, MapStyle> {
  const styles = new Map<string, MapStyle>()
  const { ownCountries, countries, tracksSearches } = selection.dataset
  const isAlignment = schemeOf(color) === 'alignment'
  if (isAlignment) {
    countries.forEach(({ iso3 }, country) => {
      if (!selection.countsAsPartner[country]) styles.set(iso3, { kind: 'hidden' })
    })
    for (const [country, side] of alignments(selection))
      styles.set(countries[country]?.iso3 ?? '', { kind: 'alignment', side })
  } else {
    for (const country of countries)
      if (tracksSearches && !country.searched) styles.set(country.iso3, { kind: 'unsearched' })
    for (const { iso3 } of countryTallies(wholeSelection(selection.dataset)))
      styles.set(iso3, { kind: 'hidden' })
    const classes = change ? [] : mapClasses(color)
    for (const { tally, value } of valuesOf(selection, color)) {
      const found = classes.find(({ from, to }) => value !== null && value >= from && value <= to)
      if (found) styles.set(tally.iso3, { kind: 'class', level: found.level, pattern: patternOf(tally) })
      else if (tally.interestCount > 0 && tally.count === 0) styles.set(tally.iso3, { kind: 'interest' })
    }
    for (const [iso3, { level, pattern }] of change?.marks ?? [])
      styles.set(iso3, { kind: 'class', level, pattern })
  }
  for (const code of ownCountries) styles.set(code, { kind: isAlignment ? 'founder' : 'subject' })
  return styles
}

/** Returns the style that a map shows for a country: neighbours of its area are pale, whatever their records. */
export function shownStyle(
  styles: ReadonlyMap<string, MapStyle>,
  frame: MapFrame,
  iso3: string | null,
): MapStyle | undefined {
  return isOutside(frame, iso3) ? neighbour : styles.get(iso3 ?? '')
}
const neighbour: MapStyle = { kind: 'neighbour' }

/**
 * The partners with their values. If a program colours the map, tallies, and therefore patterns, cover only its
 * records.
 */
function valuesOf(
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
