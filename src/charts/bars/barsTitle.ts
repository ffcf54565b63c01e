import { rankOf } from '../../selection/rankOf'
import type { ChartContext } from '../contract/chart'
import type { ChartTitle } from '../names/chartTitle'
import type { BarRow } from './barRows'

/** Headline of the bars of a facet: shares for kinds, for the others who is ahead, if anybody is. */
export function barsTitle(
  facet: 'program' | 'region' | 'kind',
  rows: readonly BarRow[],
  { selection, view, text }: ChartContext,
): ChartTitle {
  const { by } = view
  const words = text.m.charts.bars.title
  if (rows.length === 0) return selection.count === 0 ? { none: true } : { finding: words.noCountries }
  const { agreements, countries, by: shownBy } = words.open[facet]
  const open: ChartTitle = by === 'agreements' ? { measure: agreements, by: shownBy } : { finding: countries }
  // “Agreements with African countries: most with partners in Africa” would only repeat the filter.
  if (selection.filters[facet].length === 1) return open
  if (facet === 'kind') return { finding: words.kinds(rows, by) }
  const labels = (some: readonly BarRow[]) => some.map(({ label }) => label)
  const rank = rankOf(rows)
  switch (rank.kind) {
    case 'only':
      return { finding: words.only(rank.first.label, facet, by) }
    case 'lead':
      return { finding: words.lead(rank.first.label, labels(rank.next), facet, by) }
    case 'level':
      return { finding: words.level(labels(rank.rows), rank.each, rank.isExact) }
    case 'ahead':
      return { finding: words.ahead(rank.rows) }
    case 'none':
    case 'open':
      return open
  }
}
