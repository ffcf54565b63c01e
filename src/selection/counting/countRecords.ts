import type { Dataset } from '../../dataset/dataset'
import type { Filters } from '../filters'
import { createCountRecord } from './countRecord'
import { anyFilter, endedBit } from './filterBits'
import { type Question, questionOf } from './question'
import { updateMasks } from './recordMasks'
import { type SheetLayout, sheetLayout } from './sheetLayout'

/** Everything that was counted under some filters. Never changed once it is made. */
export interface Counts {
  question: Question
  layout: SheetLayout
  /** For each record the bits of the filters that reject it. */
  masks: Uint16Array
  /** The counts, in blocks as `layout` says. */
  sheet: Uint32Array
}

type Counter = (filters: Filters) => Counts

const counters = new WeakMap<Dataset, Counter>()

/**
 * Counts a dataset under some filters. The answer depends on these two alone; how long it takes depends on what was
 * counted before: masks and counts of the last question are copied, and only records whose mask is different are
 * counted out and in again, or all that count, whichever are fewer.
 */
export function countRecords(dataset: Dataset, filters: Filters): Counts {
  let counter = counters.get(dataset)
  if (!counter) {
    counter = createCounter(dataset)
    counters.set(dataset, counter)
  }
  return counter(filters)
}

function createCounter(dataset: Dataset): Counter {
  const layout = sheetLayout(dataset)
  const countRecord = createCountRecord(dataset, layout)
  let last: Counts | null = null
  return (filters) => {
    const question = questionOf(dataset, filters)
    const masks = last ? last.masks.slice() : new Uint16Array(dataset.columns.start.length)
    updateMasks(dataset, layout, masks, question, last?.question ?? null)
    const before = last && isWorthUpdating(last.masks, masks) ? last : null
    const sheet = before ? before.sheet.slice() : new Uint32Array(layout.size)
    if (before) countChanges(before.masks, masks)
    else countAll(masks)
    last = { question, layout, masks, sheet }
    return last

    function countAll(now: Uint16Array) {
      for (let i = 0; i < now.length; i++) {
        const mask = now[i] as number
        if (isRelevant(mask)) countRecord(sheet, i, mask, 1)
      }
    }
    function countChanges(then: Uint16Array, now: Uint16Array) {
      for (let i = 0; i < now.length; i++) {
        const [old, mask] = [then[i] as number, now[i] as number]
        if (old === mask) continue
        if (isRelevant(old)) countRecord(sheet, i, old, -1)
        if (isRelevant(mask)) countRecord(sheet, i, mask, 1)
      }
    }
  }
}

/** Whether fewer records have come and gone than there are to count. */
function isWorthUpdating(then: Uint16Array, now: Uint16Array): boolean {
  let moves = 0
  let counting = 0
  for (let i = 0; i < now.length; i++) {
    const old = then[i] as number
    const mask = now[i] as number
    const counted = (mask & anyFilter) === 0 ? 1 : 0
    counting += counted
    if (old !== mask) moves += counted + ((old & anyFilter) === 0 ? 1 : 0)
  }
  return moves < counting
}

/** Records that two filters reject are counted nowhere. */
function isRelevant(mask: number): boolean {
  const rejecting = mask & ~endedBit
  return (rejecting & (rejecting - 1)) === 0
}
