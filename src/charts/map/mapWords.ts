import type { Alignment } from '../../selection/alignment'
import { countryTallies } from '../../selection/countryTallies'
import type { ChartContext } from '../contract/chart'
import { countryName } from '../names/countryName'
import { coalitionNames } from './coalitionNames'
import type { MapRow } from './mapRows'
import { mapStyles, mapValue, schemeOf } from './mapStyles'

/** One sentence that says what the map shows, naming at most `maxNames` countries. */
export function mapSummary(rows: readonly MapRow[], context: ChartContext, maxNames: number): string {
  return schemeOf(context.view.color) === 'alignment'
    ? `${alignmentTitle(rows, context)}.`
    : context.text.m.map.summary(leadingCountries(context, maxNames), classedCountryCount(context))
}

/** Number of countries that have a class on the colour scale. Always 0 for the alignment, which has no scale. */
export function classedCountryCount({ selection, view }: ChartContext): number {
  return [...mapStyles(selection, view.color).values()].filter(({ kind }) => kind === 'class').length
}

/** Title of the map coloured by alignment: how many countries are on each side. */
export function alignmentTitle(rows: readonly MapRow[], context: ChartContext): string {
  const count = (side: Alignment) => rows.filter((row) => row.side === side).length
  return context.text.m.map.titleAlignment({
    ...coalitionNames(context.selection.dataset),
    subject: count('subject'),
    other: count('other'),
    both: count('both'),
  })
}

/**
 * The countries with most records as “name count”, at most `maxNames`. Counts records of one program if that colours the
 * map, otherwise all: neither a number of programs nor a year would read well in a sentence about records.
 */
function leadingCountries({ selection, view, text }: ChartContext, maxNames: number): readonly string[] {
  const counted = schemeOf(view.color) === 'program' ? view.color : 'agreements'
  return countryTallies(selection)
    .map((tally) => ({ tally, count: mapValue(tally, counted, selection) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, maxNames)
    .map(({ tally, count }) =>
      text.m.map.summaryPart(countryName(selection.dataset, text, tally.country), count),
    )
}
