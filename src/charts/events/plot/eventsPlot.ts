import { type DayNumber, dayNumber, yearOf } from '../../../dataset/partialDate'
import type { Selection } from '../../../selection/select'
import { yearTicks } from '../../scale/yearTicks'
import type { EventsFrame } from '../records/layoutEvents'

/** The time axis of a timeline: its days and where they are drawn. */
export interface EventsPlot extends EventsFrame {
  widthPx: number
  /** Whether lane names are above their lanes instead of beside them. */
  isNarrow: boolean
}

const narrowPx = 600
const nameColumnPx = 228
const leastDays = 365
const nameHeadPx = 16

/** Height above and below the lanes for the years. */
export const axisPx = 24

/** The time axis for rows at a width. There are few enough rows to spread them into `Math.min`. */
export function eventsPlot(
  rows: readonly { start: DayNumber; end: DayNumber }[],
  selection: Selection,
  widthPx: number,
): EventsPlot {
  const isNarrow = widthPx < narrowPx
  const first = rows.length > 0 ? Math.min(...rows.map((row) => row.start)) : selection.from
  const startPx = isNarrow ? 4 : nameColumnPx
  const endPx = widthPx - 8
  const to = Math.max(...rows.map((row) => row.end + 1), first + leastDays)
  const from = axisStart(yearOf(first), to, endPx - startPx)
  return {
    from,
    to,
    startPx,
    endPx,
    headPx: isNarrow ? nameHeadPx : 0,
    widthPx,
    isNarrow,
  }
}

/** The start of the first year, or of the one before if that is a labelled one, so that the axis begins with a label. */
function axisStart(year: number, to: DayNumber, widthPx: number): DayNumber {
  const starts = [dayNumber(year), dayNumber(year - 1)]
  return starts.find((start) => yearTicks(start, to, widthPx)[0] === start) ?? dayNumber(year)
}

/** Distance between stacked marks in the drawing, where the height is free. */
export function naturalDensity({ isNarrow }: EventsPlot): { levelPx: number } {
  return { levelPx: isNarrow ? 6.5 : 8 }
}
