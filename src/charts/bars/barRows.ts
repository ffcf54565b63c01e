import { listAt } from '../../dataset/indexDataset'
import { facetValues } from '../../selection/facets'
import type { FacetId } from '../../selection/filters'
import type { Selection } from '../../selection/select'
import type { Measure } from '../../selection/view'

/** One bar: a value of a facet and how much of the selection it has. */
export interface BarRow {
  /** Id or code of the value. */
  id: string
  label: string
  count: number
  /** The part of the count at state or agency level; null where bars are not split. */
  firm: number | null
}

/** Values of a record for a facet, as positions in `facetValues`. */
export type ValuesOf = (record: number) => Iterable<number>

/**
 * One row for each value that occurs, most first: how many selected records have it, or how many distinct partner
 * countries those records have. A record with several values counts once for each.
 */
export function barRows(
  selection: Selection,
  facet: FacetId,
  by: Measure,
  valuesOf: ValuesOf,
  labelOf: (id: string) => string,
): readonly BarRow[] {
  const { dataset, records, countsAsPartner } = selection
  const counts = new Map<number, number>()
  const seen = new Set<number>()
  for (const record of records) {
    for (const value of valuesOf(record)) {
      if (by === 'agreements') {
        counts.set(value, (counts.get(value) ?? 0) + 1)
        continue
      }
      for (const country of listAt(dataset.columns.partners, record)) {
        const pair = value * dataset.countries.length + country
        if (!countsAsPartner[country] || seen.has(pair)) continue
        seen.add(pair)
        counts.set(value, (counts.get(value) ?? 0) + 1)
      }
    }
  }
  const ids = facetValues(dataset, facet)
  return [...counts]
    .map(([position, count]) => {
      const id = ids[position] ?? ''
      return { id, label: labelOf(id), count, firm: null, position }
    })
    .sort((a, b) => b.count - a.count || a.position - b.position)
    .map(({ id, label, count, firm }) => ({ id, label, count, firm }))
}
