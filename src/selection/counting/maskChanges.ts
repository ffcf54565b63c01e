import type { Codes, Dataset } from '../../dataset/dataset'
import { searchRecords } from '../searchRecords'
import { columnFilters } from './columnsOfFilters'
import { endedBit, filterBit } from './filterBits'
import type { MaskPart, Question } from './question'
import { rejectedCodes } from './rejectedCodes'
import type { SheetLayout } from './sheetLayout'

/** One bit of the masks that is another for some records: those whose code has it in `flips`. */
export interface MaskChange {
  codes: Uint8Array | Codes
  flips: Uint16Array
}

/** What a filter rejects, by the codes of its column; null where it rejects nothing. */
export type Rejections = Map<MaskPart, Uint8Array | null>

const yesNo = 2

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
    const flips = flipsBetween(rejections.get(filter) ?? null, now, column.size, filterBit[filter])
    rejections.set(filter, now)
    changes.push({ codes: column.codes, flips })
  }
  if (isNew('q')) {
    const hits = filters.q === '' ? null : searchRecords(dataset, filters.q).hits
    changes.push(changeWhere(masks, filterBit.q, (i) => hits !== null && hits[i] === 0))
  }
  // Counting rule 3: a date is an interval, kept when any day of it lies in the period.
  if (isNew('period'))
    changes.push(
      changeWhere(masks, filterBit.period, (i) => (start[i] as number) > to || (end[i] as number) < from),
    )
  if (isNew('ended')) changes.push(changeWhere(masks, endedBit, (i) => (endedFrom[i] as number) <= asOf))
  return changes
}

function flipsBetween(
  before: Uint8Array | null,
  now: Uint8Array | null,
  size: number,
  bit: number,
): Uint16Array {
  const flips = new Uint16Array(size)
  for (let code = 0; code < size; code++) if ((before?.[code] ?? 0) !== (now?.[code] ?? 0)) flips[code] = bit
  return flips
}

/** A change of records one by one, for what has no column of codes. */
function changeWhere(masks: Uint16Array, bit: number, isRejected: (record: number) => boolean): MaskChange {
  const codes = new Uint8Array(masks.length)
  for (let i = 0; i < masks.length; i++)
    codes[i] = isRejected(i) === (((masks[i] as number) & bit) !== 0) ? 0 : 1
  return { codes, flips: Uint16Array.from({ length: yesNo }, (_, code) => code * bit) }
}
