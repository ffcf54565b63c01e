import type { Alignment } from '../../selection/alignment'
import type { ChartContext } from '../contract/chart'
import { alignmentName, coalitionNames } from './coalitionNames'
import { leadingCountries } from './leadingCountries'
import type { MapRow } from './mapRows'
import { mapStyles } from './mapStyles'

/** What the map shows, in a sentence that names its first countries. */
export function mapSummary(rows: readonly MapRow[], context: ChartContext, mostNames: number): string {
  return context.view.color === 'alignment'
    ? `${alignmentTitle(rows, context)}.`
    : context.text.m.map.summary(leadingCountries(context, mostNames), classedCountryCount(context))
}

/** Countries that have a class on the scale, whatever colours the map. */
export function classedCountryCount({ selection, view }: ChartContext): number {
  return [...mapStyles(selection, view.color).values()].filter((look) => look.kind === 'class').length
}

/** How many countries are on each side. */
export function alignmentTitle(rows: readonly MapRow[], context: ChartContext): string {
  const count = (side: Alignment) =>
    rows.filter((row) => row.alignment === alignmentName(side, context)).length
  return context.text.m.map.titleAlignment({
    ...coalitionNames(context.selection.dataset),
    subject: count('subject'),
    other: count('other'),
    both: count('both'),
  })
}
