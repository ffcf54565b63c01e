import type { Alignment } from '../../selection/alignment'
import type { ChartContext } from '../contract/chart'
import { coalitions, sideName } from './coalitionNames'
import { leadingCountries } from './leadingCountries'
import type { MapRow } from './mapRows'
import { mapLooks } from './mapStyles'

/** What the map shows, in a sentence that names its first countries. */
export function mapSummary(rows: readonly MapRow[], context: ChartContext, mostNames: number): string {
  return context.view.color === 'alignment'
    ? `${alignmentTitle(rows, context)}.`
    : context.text.m.map.summary(leadingCountries(context, mostNames), paintedCountries(context))
}

/** Countries that have a class on the scale, whatever colours the map. */
export function paintedCountries({ selection, view }: ChartContext): number {
  return [...mapLooks(selection, view.color).values()].filter((look) => look.kind === 'class').length
}

/** How many countries are on each side. */
export function alignmentTitle(rows: readonly MapRow[], context: ChartContext): string {
  const count = (side: Alignment) => rows.filter((row) => row.alignment === sideName(side, context)).length
  return context.text.m.map.titleAlignment({
    ...coalitions(context.selection.dataset),
    subject: count('subject'),
    other: count('other'),
    both: count('both'),
  })
}
