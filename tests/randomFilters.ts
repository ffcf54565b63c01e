import type { Dataset } from '../src/dataset/dataset'
import { facetValues } from '../src/selection/facets'
import { type Filters, facetIds, noFilters, withExcluded } from '../src/selection/filters'

/** Filters drawn at random: each facet with a chance of one in five, often with a period. */
export function randomFilters(dataset: Dataset, random: () => number): Filters {
  let filters: Filters = { ...noFilters, interest: random() < 0.3 }
  for (const facet of facetIds) {
    if (random() > 0.2) continue
    const values = facetValues(dataset, facet)
    const size = facet === 'organisation' || facet === 'country' ? 12 : 2
    filters[facet] = Array.from({ length: size }, () => values[Math.floor(random() * values.length)] ?? '')
  }
  for (const facet of facetIds) {
    if (random() > 0.08) continue
    const values = facetValues(dataset, facet)
    const value = values[Math.floor(random() * values.length)] ?? ''
    if (!filters[facet].includes(value)) filters = withExcluded(filters, facet, [value])
  }
  const year = () => String(1985 + Math.floor(random() * 41))
  const month = () => `${year()}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}`
  if (random() < 0.4) filters.from = random() < 0.5 ? year() : month()
  if (random() < 0.4) filters.to = random() < 0.5 ? year() : month()
  return filters
}
