import type { Codes, Dataset, ListColumn } from '../../dataset/dataset'
import { facetValues } from '../facets'
import { searchRecords } from '../searchRecords'
import { type ColumnFilter, columnFilters, type FilterColumn } from './columnsOfFilters'
import { endedBit, filterBit } from './filterBits'
import type { MaskPart, Question } from './question'
import type { SheetLayout } from './sheetLayout'

/**
 * Brings the masks of all records from one question to the next. Only the bits of what is different are made anew;
 * masks that were never filled have all of them made.
 */
export function updateMasks(
  dataset: Dataset,
  layout: SheetLayout,
  masks: Uint16Array,
  question: Question,
  before: Question | null,
) {
  const { columns } = dataset
  const isNew = (part: MaskPart) => question.keys[part] !== (before?.keys[part] ?? '')
  for (const filter of columnFilters)
    if (isNew(filter)) {
      const rejected = rejectedCodes(dataset, filter, layout.columns[filter], question)
      setBits(masks, filterBit[filter], layout.columns[filter].codes, rejected)
    }
  if (isNew('q')) {
    const hits = question.filters.q === '' ? null : searchRecords(dataset, question.filters.q).hits
    setWhere(masks, filterBit.q, (i) => hits !== null && hits[i] === 0)
  }
  if (isNew('period')) {
    const { start, end } = columns
    const { from, to } = question
    setWhere(masks, filterBit.period, (i) => (start[i] as number) > to || (end[i] as number) < from)
  }
  if (isNew('ended')) {
    const { endedFrom } = columns
    const { asOf } = question
    setWhere(masks, endedBit, (i) => (endedFrom[i] as number) <= asOf)
  }
}

/** For each code of a column 1 where the filter rejects it; null where it rejects none. */
function rejectedCodes(
  dataset: Dataset,
  filter: ColumnFilter,
  { size, lists }: FilterColumn,
  { filters, places, keys }: Question,
): Uint8Array | null {
  if (keys[filter] === '') return null
  if (filter === 'interest') return Uint8Array.of(0, 1)
  const isAllowed =
    filter === 'partner'
      ? places.masks.map((mask) => (mask === 0 ? 1 : 0))
      : allowedValues(facetValues(dataset, filter), filters[filter])
  if (!lists) return isAllowed.map((allowed) => 1 - allowed)
  const rejected = new Uint8Array(size)
  for (let list = 0; list < size; list++) rejected[list] = hasAllowed(lists, list, isAllowed) ? 0 : 1
  return rejected
}

function allowedValues(values: readonly string[], ticked: readonly string[]): Uint8Array {
  const chosen = new Set(ticked)
  return Uint8Array.from(values, (value) => (chosen.has(value) ? 1 : 0))
}

function hasAllowed({ offsets, values }: ListColumn, list: number, isAllowed: Uint8Array): boolean {
  const end = offsets[list + 1] as number
  for (let v = offsets[list] as number; v < end; v++) if (isAllowed[values[v] as number]) return true
  return false
}

function setBits(masks: Uint16Array, bit: number, codes: Uint8Array | Codes, rejected: Uint8Array | null) {
  const bits = rejected ? Uint16Array.from(rejected, (isRejected) => isRejected * bit) : new Uint16Array(0)
  if (rejected)
    for (let i = 0; i < masks.length; i++)
      masks[i] = ((masks[i] as number) & ~bit) | (bits[codes[i] as number] as number)
  else for (let i = 0; i < masks.length; i++) masks[i] = (masks[i] as number) & ~bit
}

function setWhere(masks: Uint16Array, bit: number, isSet: (record: number) => boolean) {
  for (let i = 0; i < masks.length; i++)
    masks[i] = isSet(i) ? (masks[i] as number) | bit : (masks[i] as number) & ~bit
}
