import { isOwnType } from '../../dataset/vocabulary'
import { excludedFrom, type FacetId, facetIds, toggleExcluded, toggleValue } from '../../selection/filters'
import type { Selection } from '../../selection/select'
import type { View } from '../../selection/view'
import type { Text } from '../../text/text'
import { facetLabel } from './facetLabel'

/** One active filter: its label, and a function that removes it from a view. */
export interface Chip {
  id: string
  facet: FacetId | 'q' | 'period' | 'interest' | 'earlier'
  label: string
  remove: (view: View) => View
}

/** The active filters, in the order of the filter panel. */
export function chips(selection: Pick<Selection, 'dataset' | 'filters'>, text: Text): readonly Chip[] {
  const { dataset, filters } = selection
  const words = text.m.explore.chips
  const chosen: Chip[] = facetIds.flatMap((facet) => [
    ...filters[facet].map((value) => ({
      id: `${facet}:${value}`,
      facet,
      label: words.value[wordsFor(facet, value)](facetLabel(dataset, text, facet, value)),
      remove: (view: View) => ({ ...view, filters: toggleValue(view.filters, facet, value) }),
    })),
    ...excludedFrom(filters, facet).map((value) => ({
      id: `${facet}:-${value}`,
      facet,
      label: words.not[wordsFor(facet, value)](facetLabel(dataset, text, facet, value)),
      remove: (view: View) => ({ ...view, filters: toggleExcluded(view.filters, facet, value) }),
    })),
  ])
  const without = (change: Partial<View['filters']>) => (view: View) => ({
    ...view,
    filters: { ...view.filters, ...change },
  })
  if (filters.q !== '')
    chosen.push({ id: 'q', facet: 'q', label: words.text(filters.q), remove: without({ q: '' }) })
  if (filters.from !== null || filters.to !== null) {
    const from = filters.from && text.f.date(filters.from)
    const to = filters.to && text.f.date(filters.to)
    chosen.push({
      id: 'period',
      facet: 'period',
      label: words.period(from, to),
      remove: without({ from: null, to: null }),
    })
  }
  if (filters.interest)
    chosen.push({
      id: 'interest',
      facet: 'interest',
      label: words.interest,
      remove: without({ interest: false }),
    })
  return chosen
}

/** The earlier date that a view is compared with, among its filters. */
export function earlierChip(earlier: string, { m, f }: Text): Chip {
  return {
    id: 'earlier',
    facet: 'earlier',
    label: m.explore.chips.compared(f.date(earlier)),
    remove: (view) => ({ ...view, earlier: null }),
  }
}

function wordsFor(facet: FacetId, value: string): FacetId | 'ownType' {
  return facet === 'organisationType' && isOwnType(value) ? 'ownType' : facet
}
