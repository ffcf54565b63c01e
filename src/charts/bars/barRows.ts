import { countsByFacet } from '../../selection/countsByFacet'
import { facetValues } from '../../selection/facets'
import type { FacetId } from '../../selection/filters'
import type { Selection } from '../../selection/select'
import type { Measure } from '../../selection/view'

/** One bar: a value of a facet and its count in the selection. */
export interface BarRow {
  /** Id or code of the value. */
  id: string
  label: string
  count: number
  /** The part of the count at state or agency level; null if bars are not split. */
  firm: number | null
}

/** One row per value of a facet with a count above zero, largest first. Ties keep the order of the facet. */
export function barRows(
  selection: Selection,
  facet: FacetId,
  by: Measure,
  labelOf: (id: string) => string,
): readonly BarRow[] {
  const counts = countsByFacet(selection, facet, by)
  return facetValues(selection.dataset, facet)
    .map((id, position) => ({ id, count: counts[position] ?? 0, firm: null }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map((row) => ({ ...row, label: labelOf(row.id) }))
}
