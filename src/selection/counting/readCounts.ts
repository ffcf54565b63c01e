import type { Codes, ListColumn } from '../../dataset/dataset'
import type { ColumnFilter } from './columnsOfFilters'
import type { Counts } from './countRecords'
import { anyFilter, filterBit } from './filterBits'
import { isTraitFilter, traitCount, valueOfTrait } from './traits'

/** A part of the sheet, as a view on it (no copy). */
function block({ sheet }: Counts, start: number, size: number): Uint32Array {
  return sheet.subarray(start, start + size)
}

/** Records that count. */
export function countedRecords(counts: Counts): number {
  return block(counts, counts.layout.countedTraits, traitCount).reduce((sum, count) => sum + count, 0)
}

/** Records that are left out for nothing but being interest or negotiation (rule 4). */
export function interestRecords({ sheet, layout }: Counts): number {
  return sheet[layout.alone.interest + 1] ?? 0
}

/** Whether a record counts. */
export function isCounted({ masks }: Counts, record: number): boolean {
  return ((masks[record] as number) & anyFilter) === 0
}

/** Whether a record is left out for nothing but being interest or negotiation. */
export function isLeftOut({ masks }: Counts, record: number): boolean {
  return ((masks[record] as number) & anyFilter) === filterBit.interest
}

/** The positions of the records that are in the state of this mask, oldest first. */
export function recordsWith(
  { masks }: Counts,
  mask: 0 | typeof filterBit.interest,
  size: number,
): Uint32Array {
  const records = new Uint32Array(size)
  let found = 0
  for (let i = 0; found < size; i++) if (((masks[i] as number) & anyFilter) === mask) records[found++] = i
  return records
}

/** For each value of a filter how many counted records have it. */
export function countedByValue(counts: Counts, filter: ColumnFilter, values: number): Uint32Array {
  const { lists, isByMember } = counts.layout.columns[filter]
  const byCode = countedByCode(counts, filter)
  return lists && !isByMember ? spread(byCode, lists, values) : byCode
}

/** For each value of a filter how many records it would give when ticked alone: its own filter left aside (rule 9). */
export function offeredByValue(counts: Counts, filter: ColumnFilter, values: number): Uint32Array {
  const { lists, isByMember } = counts.layout.columns[filter]
  const byCode = offeredByCode(counts, filter)
  return lists && !isByMember ? spread(byCode, lists, values) : byCode
}

/** The same by the codes of the filter's column, or by their members. */
export function offeredByCode(counts: Counts, filter: ColumnFilter): Uint32Array {
  const byCode = countedByCode(counts, filter)
  const alone = block(counts, counts.layout.alone[filter], byCode.length)
  for (let code = 0; code < byCode.length; code++)
    byCode[code] = (byCode[code] as number) + (alone[code] as number)
  return byCode
}

/** Records that count, by the codes of a filter's column or by their members. */
function countedByCode(counts: Counts, filter: ColumnFilter): Uint32Array {
  const { columns, counted, countedTraits } = counts.layout
  const { cells } = columns[filter]
  if (!isTraitFilter(filter)) return block(counts, counted[filter], cells).slice()
  const byCode = new Uint32Array(cells)
  const byTrait = block(counts, countedTraits, traitCount)
  const values = valueOfTrait[filter]
  for (let trait = 0; trait < traitCount; trait++) {
    const code = values[trait] as number
    byCode[code] = (byCode[code] as number) + (byTrait[trait] as number)
  }
  return byCode
}

/** Counts of lists given to each of their members. */
function spread(byList: Uint32Array, { offsets, values }: ListColumn, size: number): Uint32Array {
  const byValue = new Uint32Array(size)
  for (let list = 0; list < byList.length; list++) {
    const count = byList[list] as number
    if (count > 0) addToMembers(byValue, values, offsets[list] as number, offsets[list + 1] as number, count)
  }
  return byValue
}

function addToMembers(counts: Uint32Array, values: Codes, from: number, to: number, count: number) {
  for (let v = from; v < to; v++) {
    const value = values[v] as number
    counts[value] = (counts[value] as number) + count
  }
}
