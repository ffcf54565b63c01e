import { chartById } from '../../src/charts/registry'
import type { CoreDataset, Dataset } from '../../src/dataset/dataset'
import { indexDataset } from '../../src/dataset/indexDataset'
import { facetValues } from '../../src/selection/facets'
import { type Filters, facetIds, noFilters, toggleValue } from '../../src/selection/filters'
import { select } from '../../src/selection/select'
import { chartIds, defaultView } from '../../src/selection/view'
import { createText } from '../../src/text/text'
import { summarise, type Timings } from './summarise'

export interface FilterChangeResult {
  records: number
  changes: number
  indexMs: Timings
  selectMs: Timings
  /** Selection, all facet counts, and rows, words and tables of every chart. */
  everythingMs: Timings
}

/** Times one filter change at a time on a dataset, after a warm-up: each change adds or takes away one value. */
export function measureFilterChange(core: CoreDataset, changes = 300): FilterChangeResult {
  const indexTimes = Array.from({ length: 10 }, () => timed(() => indexDataset(core)))
  const dataset = indexDataset(core)
  const text = createText()
  const selectTimes: number[] = []
  const allTimes: number[] = []
  let filters: Filters = noFilters
  for (let change = 0; change < changes + 30; change++) {
    filters = nextFilters(dataset, filters, change)
    const start = performance.now()
    const selection = select(dataset, filters)
    const selected = performance.now()
    const view = { ...defaultView, filters }
    for (const id of chartIds) chartById(id).content({ selection, view, text })
    const end = performance.now()
    if (change < 30) continue
    selectTimes.push(selected - start)
    allTimes.push(end - start)
  }
  return {
    records: dataset.agreements.length,
    changes,
    indexMs: summarise(indexTimes),
    selectMs: summarise(selectTimes),
    everythingMs: summarise(allTimes),
  }
}

/** A fixed walk through the facets: a value is ticked, later taken away, so that selections stay realistic. */
function nextFilters(dataset: Dataset, filters: Filters, change: number): Filters {
  const facet = facetIds[change % facetIds.length] ?? 'program'
  const ticked = filters[facet][0]
  if (ticked !== undefined) return toggleValue(filters, facet, ticked)
  if (change % 3 === 0) return { ...noFilters, from: String(1990 + (change % 30)) }
  const values = facetValues(dataset, facet)
  return toggleValue(filters, facet, values[(change * 7) % values.length] ?? '')
}

function timed(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}
