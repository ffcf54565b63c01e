import type { Selection } from '../../selection/select'
import { type DensityRow, densityRows, isDense } from './density/densityRows'
import { type EventRow, eventRows } from './records/eventRows'

/** A record, or a year of a program if there are too many records. */
export type TimelineRow = EventRow | DensityRow

/** Rows of the timeline: either all records or all years. */
export function timelineRows(selection: Selection, mark: readonly string[]): readonly TimelineRow[] {
  return isDense(selection) ? densityRows(selection) : eventRows(selection, mark)
}

export function isYear(row: TimelineRow): row is DensityRow {
  return 'year' in row
}

export function isRecord(row: TimelineRow): row is EventRow {
  return !isYear(row)
}
