import type { Dataset } from '../dataset/dataset'
import { noFilters } from './filters'
import { type Selection, select } from './select'

const selections = new WeakMap<Dataset, Selection>()

/** The dataset without any filter: what profiles and indexes count, whatever the address asks for. Made once. */
export function wholeSelection(dataset: Dataset): Selection {
  const known = selections.get(dataset)
  if (known) return known
  const selection = select(dataset, noFilters)
  selections.set(dataset, selection)
  return selection
}
