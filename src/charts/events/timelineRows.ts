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

/** How many counted records the lane of each program draws, by the program's position. */
export function countsByLane(rows: readonly TimelineRow[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const row of rows)
    counts.set(
      row.program,
      (counts.get(row.program) ?? 0) + (isYear(row) ? row.agreements : Number(row.isCounted)),
    )
  return counts
}
