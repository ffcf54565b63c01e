import type { Dataset } from '../../dataset/dataset'
import type { Filters } from '../filters'
import { createCountListed } from './countListed'
import { type Counts, internals } from './counts'
import { anyFilter } from './filterBits'
import { changeMasks, createRecordList, findRelevant, portion } from './findRecords'
import { type MaskChange, maskChanges, type Rejections } from './maskChanges'
import { questionOf } from './question'
import { sheetLayout } from './sheetLayout'

type Counter = (filters: Filters) => Counts

const counters = new WeakMap<Dataset, Counter>()

/**
 * Counts a dataset under some filters. The result depends on these two only; the time depends on what was counted
 * before. Masks are copied from the previous question, and only records whose mask has changed are subtracted from its
 * sheet and added again, unless counting all records from scratch costs less.
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
    const masks = last ? last[internals].masks.slice() : new Uint16Array(size)
    const changes = maskChanges(dataset, layout, masks, rejections, question, last?.question ?? null)
    const isUpdate = last !== null && isWorthUpdating(masks, changes)
    for (const change of changes) applyChange(masks, change, isUpdate)
    if (!isUpdate) countAll(shared.fill(0), masks)
    let own: Uint32Array | null = null
    const counts: Counts = {
      question,
      [internals]: {
        layout,
        masks,
        // The shared sheet holds the latest question. An older one that is still in use is counted again on its own sheet.
        get sheet() {
          if (last === counts) return shared
          own ??= countAll(new Uint32Array(layout.size), masks)
          return own
        },
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

/** Whether updating costs less than counting from scratch, estimated from a sample of 32 records in every 1024. */
function isWorthUpdating(masks: Uint16Array, changes: readonly MaskChange[]): boolean {
  let changing = 0
  let fromScratch = 0
  for (let from = 0; from < masks.length; from += 1024)
    for (let i = from; i < Math.min(from + 32, masks.length); i++) {
      const old = masks[i] as number
      let mask = old
      for (const { bit, codes, isFlipped } of changes) mask ^= bit * (isFlipped[codes[i] as number] as number)
      fromScratch += costOf(mask)
      if (old !== mask) changing += costOf(old) + costOf(mask)
    }
  return changing < fromScratch
}

/** Counting a record in every block costs about four times as much as counting it for a single filter. */
function costOf(mask: number): number {
  const rejecting = mask & anyFilter
  if (rejecting === 0) return 4
  return (rejecting & (rejecting - 1)) === 0 ? 1 : 0
}
