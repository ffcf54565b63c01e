import type { Dataset } from '../../../src/dataset/dataset'
import { yearOf } from '../../../src/dataset/partialDate'
import { facetValues } from '../../../src/selection/facets'
import { type FacetId, type Filters, facetIds, noFilters, toggleValue } from '../../../src/selection/filters'
import { type Selection, select } from '../../../src/selection/select'
import { seeded } from '../../seeded'

/** Readers rarely set more filters at once. */
const mostFilters = 3

/**
 * Filters as a reader changes them, one at a time: toggles a value that has records, moves an end of the period, or
 * toggles expressions of interest. The same steps in every run.
 */
export function filterWalk(dataset: Dataset, changes: number): readonly Filters[] {
  const random = seeded(7)
  const walk: Filters[] = []
  let filters = noFilters
  while (walk.length < changes) {
    const next = changeOne(select(dataset, filters), random)
    // An empty result: undo a filter, as a reader would.
    if (select(dataset, next).count === 0) continue
    filters = next
    walk.push(next)
  }
  return walk
}

function changeOne({ dataset, filters, facets }: Selection, random: () => number): Filters {
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)]
  const set = facetIds.filter((facet) => filters[facet].length > 0)
  const first = yearOf(dataset.firstDay)
  const last = yearOf(dataset.lastDay)
  const year = () => String(first + Math.floor(random() * (last - first + 1)))
  const dice = random()
  if (dice < 0.1) return { ...filters, interest: !filters.interest }
  if (dice < 0.35) {
    if (filters.from !== null && random() < 0.4) return { ...filters, from: null }
    if (filters.to !== null && random() < 0.4) return { ...filters, to: null }
    const [from, to] = random() < 0.5 ? [year(), filters.to] : [filters.from, year()]
    return from !== null && to !== null && from > to
      ? { ...filters, from: to, to: from }
      : { ...filters, from, to }
  }
  const facet: FacetId | undefined = set.length >= mostFilters ? pick(set) : pick(facetIds)
  if (!facet) return filters
  const ticked = filters[facet][0]
  if (ticked !== undefined && random() < 0.6) return toggleValue(filters, facet, ticked)
  const offered = facetValues(dataset, facet).filter((_, position) => (facets[facet][position] ?? 0) > 0)
  const value = pick(offered)
  return value === undefined || filters[facet].includes(value) ? filters : toggleValue(filters, facet, value)
}
