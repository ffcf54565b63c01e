import type { Codes, Dataset } from '../../dataset/dataset'
import { searchRecords } from '../searchRecords'
import { columnFilters } from './columnsOfFilters'
import { endedBit, filterBit } from './filterBits'
import type { MaskPart, Question } from './question'
import { rejectedCodes } from './rejectedCodes'
import type { SheetLayout } from './sheetLayout'

/** One bit of the masks that is another for some records: those whose code has 1 in `isFlipped`. */
export interface MaskChange {
  bit: number
  codes: Uint8Array | Codes
  isFlipped: Uint8Array
}

/** What a filter rejects, by the codes of its column; null where it rejects nothing. */
export type Rejections = Map<MaskPart, Uint8Array | null>

/**
 * The bits that lead from the masks of one question to those of the next; from masks that were never filled without
 * `before`. What filters on columns reject is remembered in `rejections`.
 */
export function maskChanges(
  dataset: Dataset,
  layout: SheetLayout,
  masks: Uint16Array,
  rejections: Rejections,
  question: Question,
  before: Question | null,
): readonly MaskChange[] {
  const { start, end, endedFrom } = dataset.columns
  const { from, to, asOf, filters } = question
  const changes: MaskChange[] = []
  const isNew = (part: MaskPart) => question.keys[part] !== (before?.keys[part] ?? '')
  for (const filter of columnFilters) {
    if (!isNew(filter)) continue
    const column = layout.columns[filter]
    const now = rejectedCodes(dataset, filter, column, question)
    const isFlipped = differences(rejections.get(filter) ?? null, now, column.size)
    rejections.set(filter, now)
    changes.push({ bit: filterBit[filter], codes: column.codes, isFlipped })
  }
  if (isNew('q')) {
    const hits = filters.q === '' ? null : searchRecords(dataset, filters.q).hits
    changes.push(changeTo(masks, filterBit.q, hits?.map((hit) => 1 - hit) ?? new Uint8Array(masks.length)))
  }
  if (isNew('period')) changes.push(changeTo(masks, filterBit.period, outsideOf(start, end, from, to)))
  if (isNew('ended')) changes.push(changeTo(masks, endedBit, notAfter(endedFrom, asOf)))
  return changes
}

function differences(before: Uint8Array | null, now: Uint8Array | null, size: number): Uint8Array {
  const isOther = new Uint8Array(size)
  for (let code = 0; code < size; code++) isOther[code] = (before?.[code] ?? 0) ^ (now?.[code] ?? 0)
  return isOther
}

/** A change of records one by one, for what has no column of codes: the bit becomes that of `rejected`, which is used up. */
function changeTo(masks: Uint16Array, bit: number, rejected: Uint8Array): MaskChange {
  const place = Math.log2(bit)
  for (let i = 0; i < rejected.length; i++)
    rejected[i] = (rejected[i] as number) ^ (((masks[i] as number) >> place) & 1)
  return { bit, codes: rejected, isFlipped: Uint8Array.of(0, 1) }
}

/** Counting rule 3: a date is an interval, kept when any day of it lies in the period; 1 where none does. */
function outsideOf(start: Int32Array, end: Int32Array, from: number, to: number): Uint8Array {
  const outside = new Uint8Array(start.length)
  for (let i = 0; i < outside.length; i++)
    outside[i] = (start[i] as number) > to || (end[i] as number) < from ? 1 : 0
  return outside
}

function notAfter(days: Int32Array, day: number): Uint8Array {
  const found = new Uint8Array(days.length)
  for (let i = 0; i < found.length; i++) found[i] = (days[i] as number) <= day ? 1 : 0
  return found
}
