import type { Dataset } from '../dataset/dataset'
import { noFilters } from './filters'
import { type Selection, select } from './select'

const selections = new WeakMap<Dataset, Selection>()

/** The selection without any filter, for profiles and indexes, which ignore the filters of the address. Memoized. */
export function wholeSelection(dataset: Dataset): Selection {
  const known = selections.get(dataset)
  if (known) return known
  const selection = select(dataset, noFilters)
  selections.set(dataset, selection)
  return selection
}
