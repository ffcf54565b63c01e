import type { Selection } from '../../selection/select'
import { yearCounts } from '../../selection/yearCounts'

/** A share of fewer records means little. */
const fewestRecords = 20
const recentYears = 4

/**
 * The share of the selected records that date from the last four years with a record, and the first of these years; null
 * if there are too few records, or the period is too short, for a finding.
 */
export function recentShare(selection: Selection): { share: number; year: number } | null {
  const years = yearCounts(selection).filter(({ agreements }) => agreements > 0)
  const first = years[0]
  const last = years[years.length - 1]
  if (!first || !last || selection.count < fewestRecords) return null
  const year = last.year - recentYears + 1
  if (last.year - first.year < recentYears * 2) return null
  const recent = years.filter((other) => other.year >= year)
  return { share: recent.reduce((sum, { agreements }) => sum + agreements, 0) / selection.count, year }
}
