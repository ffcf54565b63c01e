import { type Selection, select } from '../select'

const known = new WeakMap<Selection, Map<string, Selection>>()

/** The same view with its period ending at an earlier date: what counted then (counting rule 12). Memoized. */
export function earlierSelection(selection: Selection, then: string): Selection {
  const byDate = known.get(selection) ?? new Map<string, Selection>()
  known.set(selection, byDate)
  const found = byDate.get(then) ?? select(selection.dataset, { ...selection.filters, to: then })
  byDate.set(then, found)
  return found
}
