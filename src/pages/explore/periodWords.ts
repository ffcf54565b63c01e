import type { Selection } from '../../selection/select'
import type { Text } from '../../text/text'

/**
 * Returns the ends of the period as text: those of the filters, or else the first year and newest month of the data.
 */
export function periodWords(selection: Selection, text: Text): { from: string; to: string } {
  const { dataset, filters } = selection
  const newest = dataset.agreements[dataset.agreements.length - 1]
  return {
    from: filters.from ? text.f.date(filters.from) : text.f.year(selection.firstYear),
    to: text.f.date(filters.to ?? newest?.date.value.slice(0, 7) ?? String(selection.firstYear)),
  }
}
