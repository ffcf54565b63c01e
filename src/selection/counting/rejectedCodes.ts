import type { Dataset, ListColumn } from '../../dataset/dataset'
import { facetValues } from '../facets'
import { excludedFrom } from '../filters'
import type { ColumnFilter } from './filterBits'
import type { FilterColumn } from './filterColumns'
import type { Geography } from './geography'
import type { Question } from './question'

/**
 * For each code of a column, 1 if the filter rejects it: it has none of the values that are asked for, or any excluded
 * one. Null if the filter rejects none.
 */
export function rejectedCodes(
  dataset: Dataset,
  filter: ColumnFilter,
  { size, lists }: FilterColumn,
  { filters, geography, keys }: Question,
): Uint8Array | null {
  if (keys[filter] === '') return null
  if (filter === 'interest') return Uint8Array.of(0, 1)
  if (filter === 'partner') return withoutPartner(geography, size, lists)
  const asked = filters[filter]
  const rejected =
    asked.length > 0
      ? hasNone(marked(facetValues(dataset, filter), asked), size, lists)
      : new Uint8Array(size)
  const excluded = excludedFrom(filters, filter)
  if (excluded.length === 0) return rejected
  const isExcluded = marked(facetValues(dataset, filter), excluded)
  for (let code = 0; code < size; code++) if (hasAny(isExcluded, code, lists)) rejected[code] = 1
  return rejected
}

/** 1 for each value in `some`. */
export function marked(values: readonly string[], some: readonly string[]): Uint8Array {
  const isMarked = new Uint8Array(values.length)
  for (const value of some) {
    const position = values.indexOf(value)
    if (position >= 0) isMarked[position] = 1
  }
  return isMarked
}

/** For each list of partner countries, 1 if none of them passes (counting rule 10). */
function withoutPartner(
  { passes, passesWithoutCountry }: Geography,
  size: number,
  lists: ListColumn | null,
): Uint8Array {
  const rejected = hasNone(passes, size, lists)
  if (passesWithoutCountry && lists)
    for (let code = 0; code < size; code++)
      if (lists.offsets[code] === lists.offsets[code + 1]) rejected[code] = 0
  return rejected
}

/** For each code of a column, 1 if none of its values is marked. */
function hasNone(isMarked: Uint8Array, size: number, lists: ListColumn | null): Uint8Array {
  return Uint8Array.from({ length: size }, (_, code) => (hasAny(isMarked, code, lists) ? 0 : 1))
}

function hasAny(isMarked: Uint8Array, code: number, lists: ListColumn | null): boolean {
  if (!lists) return isMarked[code] === 1
  const end = lists.offsets[code + 1] as number
  for (let v = lists.offsets[code] as number; v < end; v++)
    if (isMarked[lists.values[v] as number]) return true
  return false
}
