import { yearOf } from '../../dataset/partialDate'
import type { Selection } from '../../selection/select'

/** Under this many records a share says nothing. */
const fewestRecords = 20
const recentYears = 4

/**
 * The share of the selected records that date from the last four years of the selection on, with the year; null for
 * too few records or too short a time to be a finding.
 */
export function recentShare(selection: Selection): { share: number; year: number } | null {
  const { records, dataset } = selection
  if (records.length < fewestRecords) return null
  const years = [...records].map((record) => yearOf(dataset.columns.start[record] ?? 0))
  const last = Math.max(...years)
  const year = last - recentYears + 1
  if (last - Math.min(...years) < recentYears * 2) return null
  return { share: years.filter((other) => other >= year).length / years.length, year }
}
