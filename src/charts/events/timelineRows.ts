import type { Selection } from '../../selection/select'
import { type DensityRow, densityRows, isDense } from './density/densityRows'
import { type EventRow, eventRows } from './records/eventRows'

/** A record, or where there are too many to draw each, a year of a program. */
export type TimelineRow = EventRow | DensityRow

/** The rows of the timeline: all of one kind. */
export function timelineRows(selection: Selection): readonly TimelineRow[] {
  return isDense(selection) ? densityRows(selection) : eventRows(selection)
}

export function isYear(row: TimelineRow): row is DensityRow {
  return 'year' in row
}

export function isRecord(row: TimelineRow): row is EventRow {
  return !isYear(row)
}
