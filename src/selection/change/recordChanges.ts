import { isCounted } from '../counting/readCounts'
import type { Selection } from '../select'

/** Records by what changed between two dates, as positions, newest first. */
export interface RecordChanges {
  /** Dated after the earlier date. */
  added: readonly number[]
  /** Older records that count only now, because a country has joined or left a group that the view filters by. */
  brought: readonly number[]
  /** Records that no longer count, for the same reason. */
  taken: readonly number[]
  /** Counted records that were in force at the earlier date, or began after it, and are no longer (counting rule 5). */
  ended: readonly number[]
}

/** Compares the records that count at two dates. `earlier`: the selection at the earlier one. */
export function recordChanges(later: Selection, earlier: Selection): RecordChanges {
  const { start, endedFrom } = later.dataset.columns
  const changes = {
    added: [] as number[],
    brought: [] as number[],
    taken: [] as number[],
    ended: [] as number[],
  }
  for (let record = start.length - 1; record >= 0; record--) {
    const counted = isCounted(later.counts, record)
    const wasCounted = isCounted(earlier.counts, record)
    if (counted && !wasCounted)
      changes[(start[record] as number) > earlier.to ? 'added' : 'brought'].push(record)
    else if (wasCounted && !counted) changes.taken.push(record)
    const end = endedFrom[record] as number
    if (counted && end > earlier.asOf && end <= later.asOf) changes.ended.push(record)
  }
  return changes
}
