import { listAt } from '../dataset/indexDataset'
import type { Selection } from './select'

const narrowed = new WeakMap<Selection, Map<string, Selection>>()

/** The selection with only those of its records that carry a program; its facet counts stay as they are. */
export function withProgram(selection: Selection, program: string): Selection {
  const known = narrowed.get(selection) ?? new Map<string, Selection>()
  narrowed.set(selection, known)
  const found = known.get(program)
  if (found) return found
  const { dataset } = selection
  const position = dataset.programIndex.get(program) ?? -1
  const carries = (record: number) => listAt(dataset.columns.programs, record).includes(position)
  const made = {
    ...selection,
    records: selection.records.filter(carries),
    interest: selection.interest.filter(carries),
  }
  known.set(program, made)
  return made
}
