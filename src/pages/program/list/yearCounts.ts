import type { Agreement } from '../../../dataset/schema'

/** Returns the number of records in each year from `first` to `last`; years are those in which a record's date begins. */
export function yearCounts(records: readonly Agreement[], first: number, last: number): readonly number[] {
  const counts = Array.from({ length: Math.max(0, last - first + 1) }, () => 0)
  for (const { date } of records) {
    const year = Number(date.value.slice(0, 4)) - first
    if (year in counts) counts[year] = (counts[year] ?? 0) + 1
  }
  return counts
}
