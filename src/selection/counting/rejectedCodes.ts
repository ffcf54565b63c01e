import type { Dataset, ListColumn } from '../../dataset/dataset'
import { facetValues } from '../facets'
import type { ColumnFilter } from './filterBits'
import type { FilterColumn } from './filterColumns'
import type { Question } from './question'

/** For each code of a column, 1 if the filter rejects it. Null if the filter rejects none. */
export function rejectedCodes(
  dataset: Dataset,
  filter: ColumnFilter,
  { size, lists }: FilterColumn,
  { filters, geography, keys }: Question,
): Uint8Array | null {
  if (keys[filter] === '') return null
  if (filter === 'interest') return Uint8Array.of(0, 1)
  const isAllowed =
    filter === 'partner' ? geography.passes : allowedValues(facetValues(dataset, filter), filters[filter])
  const rejected = new Uint8Array(size)
  for (let code = 0; code < size; code++)
    rejected[code] = (lists ? hasAllowed(lists, code, isAllowed) : isAllowed[code] === 1) ? 0 : 1
  return rejected
}

function allowedValues(values: readonly string[], ticked: readonly string[]): Uint8Array {
  const isAllowed = new Uint8Array(values.length)
  for (const value of ticked) {
    const position = values.indexOf(value)
    if (position >= 0) isAllowed[position] = 1
  }
  return isAllowed
}

function hasAllowed({ offsets, values }: ListColumn, list: number, isAllowed: Uint8Array): boolean {
  const end = offsets[list + 1] as number
  for (let v = offsets[list] as number; v < end; v++) if (isAllowed[values[v] as number]) return true
  return false
}
