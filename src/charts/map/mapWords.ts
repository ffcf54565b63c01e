import type { Alignment } from '../../selection/alignment'
import { countryTallies } from '../../selection/countryTallies'
import { hasFilters, isFiltered, partnerFacets } from '../../selection/filters'
import { leadersOf } from '../../selection/leadersOf'
import type { ChartContext } from '../contract/chart'
import { countryName } from '../names/countryName'
import { facetLabel } from '../names/facetLabel'
import { subjectName } from '../names/subjectName'
import { countedPhrase, heldPhrase, isNamedInFull, viewPhrase } from '../names/viewPhrase'
import { isOutside } from './area/frame'
import { mapFrame } from './area/mapFrame'
import { coalitionNames } from './coalitionNames'
import type { MapRow } from './mapRows'
import { mapStyles, mapValue, schemeOf } from './mapStyles'
import { colouredCountries, shownArea } from './shownArea'

/** One sentence that says what the map shows in its area, naming at most `maxNames` countries. */
export function mapSummary(rows: readonly MapRow[], context: ChartContext, maxNames: number): string {
  const { selection, view, text } = context
  const scheme = schemeOf(view.color)
  if (scheme === 'alignment') return `${alignmentTitle(rows, context)}.`
  const { all, outside } = colouredCountries(context)
  const summary = text.m.map.summary(leadingCountries(context, maxNames), all - outside)
  return scheme === 'program'
    ? text.m.charts.titles.summary(facetLabel(selection.dataset, text, 'program', view.color), summary)
    : summary
}

/**
 * Title of the map: how many countries have what the view shows. With a country filter the records are counted instead,
 * and with a region, a group or an excluded country the phrase comes first: “2 countries have agreements with African
 * countries” would say something else.
 */
export function mapTitle(context: ChartContext): string {
  const { filters } = context.selection
  // The headline counts records then, and names their countries.
  const countsRecords = filters.country.length > 0 && schemeOf(context.view.color) !== 'program'
  return countsRecords ? worldTitle(context) : withArea(worldTitle(context), context)
}

/** Sentences that end the subtitle of a map of an area or of a part. */
export function shownPart(context: ChartContext): readonly string[] {
  const words = context.text.m.map
  const area = shownArea(context)
  return [
    ...(area ? [words.area(area.name)] : []),
    // Zoomed in or moved, it may leave out countries that the headline counts.
    ...(context.view.at ? [words.part] : []),
  ]
}

/** Says how many of the countries in a headline the map shows, if it shows an area without all of them. */
function withArea(title: string, context: ChartContext): string {
  const area = shownArea(context)
  const { all, outside } = colouredCountries(context)
  if (!area || outside === 0) return title
  const { inArea, membersInArea } = context.text.m.map
  const words = schemeOf(context.view.color) === 'alignment' ? membersInArea : inArea
  return words(title, all - outside, all, area.name)
}

function worldTitle(context: ChartContext): string {
  const { selection, view, text } = context
  const { dataset, count } = selection
  const words = text.m.map
  const countries = colouredCountries(context).all
  const isColour = dataset.programIndex.has(view.color)
  const { program } = selection.filters
  // A program that colours the map is a filter of the map.
  const filters =
    isColour && program.length === 0 ? { ...selection.filters, program: [view.color] } : selection.filters
  if (!hasFilters(filters)) return words.title(countries, subjectName(dataset, text))
  const phrase = viewPhrase(dataset, filters, text)
  if (isColour && program.length > 0 && program.join() !== view.color)
    return words.among(
      facetLabel(dataset, text, 'program', view.color),
      phrase,
      words.partnerCountries(countries),
    )
  if (countries === 0) return words.titleFiltered(0, phrase)
  if (filters.country.length > 0 && !isColour) return countedPhrase(count, dataset, filters, text)
  const isInFull = isNamedInFull(filters)
  const isAboutPartners = partnerFacets.some(
    (facet) => isFiltered(filters, facet) && (facet !== 'country' || filters.country.length === 0),
  )
  if (isInFull && isAboutPartners)
    return text.m.charts.titles.about(phrase, words.partnerCountries(countries))
  const held = countries === 1 ? heldPhrase(recordsOfOnly(context), dataset, filters, text) : phrase
  return isInFull && filters.status.length > 0
    ? words.titleWith(countries, held)
    : words.titleFiltered(countries, held)
}

/** The records of the only country that has a class. */
function recordsOfOnly({ selection, view }: ChartContext): number {
  const counted = schemeOf(view.color) === 'program' ? view.color : 'agreements'
  const styles = mapStyles(selection, view.color)
  const only = countryTallies(selection).find(({ iso3 }) => styles.get(iso3)?.kind === 'class')
  return (only && mapValue(only, counted, selection)) ?? 0
}

/** Title of the map coloured by alignment: how many countries are on each side. */
export function alignmentTitle(rows: readonly MapRow[], context: ChartContext): string {
  const count = (side: Alignment) => rows.filter((row) => row.side === side).length
  const title = context.text.m.map.titleAlignment({
    ...coalitionNames(context.selection.dataset),
    subject: count('subject'),
    other: count('other'),
    both: count('both'),
  })
  return withArea(title, context)
}

/**
 * The countries of the area with most records, at most `maxNames`, and how many more are level with the last. Counts records of one
 * program if that colours the map, otherwise all: neither a number of programs nor a year would read well in a sentence
 * about records.
 */
function leadingCountries(context: ChartContext, maxNames: number): string {
  const { selection, view, text } = context
  const counted = schemeOf(view.color) === 'program' ? view.color : 'agreements'
  const frame = mapFrame(context)
  const ranked = countryTallies(selection)
    .filter(({ iso3 }) => !isOutside(frame, iso3))
    .map((tally) => ({
      label: countryName(selection.dataset, text, tally.country),
      count: mapValue(tally, counted, selection) ?? 0,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
  return text.m.charts.bars.leaders(...leadersOf(ranked, maxNames))
}
