import { calendarDay, type DayNumber, dayNumber, parsePartialDate } from '../partialDate'
import type { WrittenAgreement } from '../schema'

/** Years within which a page must show that an agreement is still active. */
export const recentYears = 5

/** The day `recentYears` before another. */
export function recentSince(today: DayNumber): DayNumber {
  const { year, month, day } = calendarDay(today)
  return dayNumber(year - recentYears, month, day)
}

/** Whether a record is active and only a recent page can show it: it is no standing membership, and no term still runs. */
export function needsRecentPage(
  { status, kind, until }: Partial<WrittenAgreement>,
  today: DayNumber,
): boolean {
  if (status !== 'active' || kind === 'membership' || kind === 'accession') return false
  return until === undefined || (parsePartialDate(until)?.end ?? 0) < today
}

/** The ids of the sources of a record and of its milestones. */
export function pagesOf({ sources = [], milestones = [] }: Partial<WrittenAgreement>): readonly string[] {
  return [...sources, ...milestones.flatMap((milestone) => milestone.sources ?? [])]
}
