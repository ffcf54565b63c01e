import type { Codes, Dataset } from '../../dataset/dataset'
import { searchRecords } from '../records/searchRecords'
import { columnFilters, endedBit, filterBit } from './filterBits'
import type { MaskPart, Question } from './question'
import { rejectedCodes } from './rejectedCodes'
import type { SheetLayout } from './sheetLayout'

/** A bit of the masks that flips for some records: those whose code has 1 in `isFlipped`. */
export interface MaskChange {
  bit: number
  codes: Uint8Array | Codes
  isFlipped: Uint8Array
}

/** What each filter rejects, by the codes of its column; null if it rejects nothing. */
export type Rejections = Map<MaskPart, Uint8Array | null>

const maskParts: readonly MaskPart[] = [...columnFilters, 'q', 'period', 'ended']

/**
 * The changes that turn the masks of one question into those of the next. Without `before` the masks are all zero.
 * `rejections` remembers what the column filters reject and is updated.
 */
export function maskChanges(
  dataset: Dataset,
  layout: SheetLayout,
  masks: Uint16Array,
  rejections: Rejections,
  question: Question,
  before: Question | null,
): readonly MaskChange[] {
  const { columns } = dataset
  const changed = maskParts.filter((part) => question.keys[part] !== (before?.keys[part] ?? ''))
  return changed.map((part): MaskChange => {
    switch (part) {
      case 'q':
        return changeTo(masks, filterBit.q, notFound(dataset, question.filters.q))
      case 'period':
        return changeTo(masks, filterBit.period, outsideOf(columns.start, columns.end, question))
      case 'ended':
        return changeTo(masks, endedBit, upTo(columns.endedFrom, question.asOf))
      default: {
        const column = layout.columns[part]
        const now = rejectedCodes(dataset, part, column, question)
        const isFlipped = differences(rejections.get(part) ?? null, now, column.size)
        rejections.set(part, now)
        return { bit: filterBit[part], codes: column.codes, isFlipped }
      }
    }
  })
}

function differences(before: Uint8Array | null, now: Uint8Array | null, size: number): Uint8Array {
  const isDifferent = new Uint8Array(size)
  for (let code = 0; code < size; code++) isDifferent[code] = (before?.[code] ?? 0) ^ (now?.[code] ?? 0)
  return isDifferent
}

/**
 * A change per record, for parts without a column of codes: sets the bit to the value in `rejected`, which is
 * overwritten.
 */
function changeTo(masks: Uint16Array, bit: number, rejected: Uint8Array): MaskChange {
  const shift = Math.log2(bit)
  for (let i = 0; i < rejected.length; i++)
    rejected[i] = (rejected[i] as number) ^ (((masks[i] as number) >> shift) & 1)
  return { bit, codes: rejected, isFlipped: Uint8Array.of(0, 1) }
}

/** 1 for each record that the search does not find. */
function notFound(dataset: Dataset, query: string): Uint8Array {
  return query === ''
    ? new Uint8Array(dataset.agreements.length)
    : searchRecords(dataset, query).hits.map((hit) => 1 - hit)
}

/** Counting rule 3: a date is an interval, kept if any of its days is in the period. 1 if none is. */
function outsideOf(start: Int32Array, end: Int32Array, { from, to }: Question): Uint8Array {
  const outside = new Uint8Array(start.length)
  for (let i = 0; i < outside.length; i++)
    outside[i] = (start[i] as number) > to || (end[i] as number) < from ? 1 : 0
  return outside
}

function upTo(days: Int32Array, day: number): Uint8Array {
  const found = new Uint8Array(days.length)
  for (let i = 0; i < found.length; i++) found[i] = (days[i] as number) <= day ? 1 : 0
  return found
}
