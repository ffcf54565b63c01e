import { isCounted } from './counting/readCounts'
import type { Selection } from './select'

/** Positions of the newest counted records, newest first, at most this many. */
export function newestRecords({ counts, count }: Selection, most: number): readonly number[] {
  const wanted = Math.min(most, count)
  const found: number[] = []
  for (let record = counts.masks.length - 1; found.length < wanted; record--)
    if (isCounted(counts, record)) found.push(record)
  return found
}
