import { type DayNumber, parsePartialDate } from '../partialDate'
import type { About } from '../schema'

/**
 * The horizon of the records: the day up to which readable pages are dense, but never later than the latest change of
 * the data. Research “to November 2026” in data of the 24th says nothing about the 30th.
 */
export function researchedTo({ asOf, updated }: Pick<About, 'asOf' | 'updated'>): DayNumber {
  const ends = [asOf, updated].flatMap((date) => parsePartialDate(date)?.end ?? [])
  return Math.min(...ends)
}
