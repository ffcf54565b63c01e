import { isCounted } from '../counting/readCounts'
import type { Selection } from '../select'

/** Positions of the newest counted records, newest first, at most `most`. */
export function newestRecords({ dataset, counts, count }: Selection, most: number): readonly number[] {
  const wanted = Math.min(most, count)
  const found: number[] = []
  for (let record = dataset.agreements.length - 1; found.length < wanted; record--)
    if (isCounted(counts, record)) found.push(record)
  return found
}

const known = new WeakMap<Selection, number | null>()

/** Position of the newest counted record, which every chart names; null if there is none. Memoized. */
export function newestRecord(selection: Selection): number | null {
  let newest = known.get(selection)
  if (newest === undefined) {
    newest = newestRecords(selection, 1)[0] ?? null
    known.set(selection, newest)
  }
  return newest
}
