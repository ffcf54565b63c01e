import type { Dataset } from '../../dataset/dataset'
import type { Filters } from '../filters'
import { createCountListed } from './countListed'
import { anyFilter } from './filterBits'
import { changeMasks, findRelevant, portion } from './findRecords'
import { type MaskChange, maskChanges, type Rejections } from './maskChanges'
import { type Question, questionOf } from './question'
import { createRecordList } from './recordList'
import { type SheetLayout, sheetLayout } from './sheetLayout'

/** Everything that was counted under some filters. */
export interface Counts {
  question: Question
  layout: SheetLayout
  /** For each record the bits of the filters that reject it. Never changed once it is made. */
  masks: Uint16Array
  /** The counts, in blocks as `layout` says. To be read at once and not kept: the next question may write over it. */
  readonly sheet: Uint32Array
}

type Counter = (filters: Filters) => Counts

const counters = new WeakMap<Dataset, Counter>()

/**
 * Counts a dataset under some filters. The answer depends on these two alone; how long it takes depends on what was
 * counted before: masks are copied from the last question, and only records whose mask is different are counted out of
 * its sheet and in again, or all anew, whichever costs less.
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
  const size = dataset.columns.start.length
  const countListed = createCountListed(dataset.columns, layout, portion)
  const shared = new Uint32Array(layout.size)
  const before = createRecordList(portion)
  const after = createRecordList(portion)
  const rejections: Rejections = new Map()
  let last: Counts | null = null
  return (filters) => {
    const question = questionOf(dataset, filters, last?.question ?? null)
    const masks = last ? last.masks.slice() : new Uint16Array(size)
    const changes = maskChanges(dataset, layout, masks, rejections, question, last?.question ?? null)
    const isUpdate = last !== null && isWorthUpdating(masks, changes)
    for (const change of changes) applyChange(masks, change, isUpdate)
    if (!isUpdate) countAll(shared.fill(0), masks)
    let own: Uint32Array | null = null
    const counts: Counts = {
      question,
      layout,
      masks,
      // Whoever still asks after an earlier question gets it counted again, on a sheet of its own.
      get sheet() {
        if (last === counts) return shared
        own ??= countAll(new Uint32Array(layout.size), masks)
        return own
      },
    }
    last = counts
    return counts
  }

  function applyChange(masks: Uint16Array, change: MaskChange, isCounted: boolean) {
    for (let from = 0; from < size; from += portion) {
      changeMasks(masks, change, from, before, after)
      if (!isCounted) continue
      countListed(shared, before, -1)
      countListed(shared, after, 1)
    }
  }

  function countAll(sheet: Uint32Array, masks: Uint16Array): Uint32Array {
    for (let from = 0; from < size; from += portion) {
      findRelevant(masks, from, after)
      countListed(sheet, after, 1)
    }
    return sheet
  }
}

/** Whether taking out and adding records costs less than counting all anew, judged by a few of every thousand. */
function isWorthUpdating(masks: Uint16Array, changes: readonly MaskChange[]): boolean {
  let changing = 0
  let anew = 0
  for (let from = 0; from < masks.length; from += 1024)
    for (let i = from; i < Math.min(from + 32, masks.length); i++) {
      const old = masks[i] as number
      let mask = old
      for (const { bit, codes, isFlipped } of changes) mask ^= bit * (isFlipped[codes[i] as number] as number)
      anew += costOf(mask)
      if (old !== mask) changing += costOf(old) + costOf(mask)
    }
  return changing < anew
}

/** A record that counts everywhere costs about four times one that counts for a single filter. */
function costOf(mask: number): number {
  const rejecting = mask & anyFilter
  if (rejecting === 0) return 4
  return (rejecting & (rejecting - 1)) === 0 ? 1 : 0
}
