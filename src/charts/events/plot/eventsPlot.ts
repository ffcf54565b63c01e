import type { DayNumber } from '../../../dataset/partialDate'
import type { Selection } from '../../../selection/select'
import type { EventsFrame } from '../records/layoutEvents'

/** The time axis of a drawing: what it spans, and where it begins and ends. */
export interface EventsPlot extends EventsFrame {
  widthPx: number
  /** Names stand over their lanes, not beside them. */
  isNarrow: boolean
}

const narrowPx = 600
const nameColumnPx = 200
const leastDays = 365
const nameHeadPx = 16

/** Room over and under the lanes, for the years. */
export const axisPx = 24

/** The time axis for the rows of a selection in a drawing of a width. `rows` are marks or years, so few enough to spread. */
export function eventsPlot(
  rows: readonly { start: DayNumber; end: DayNumber }[],
  selection: Selection,
  widthPx: number,
): EventsPlot {
  const isNarrow = widthPx < narrowPx
  const from = rows.length > 0 ? Math.min(...rows.map((row) => row.start)) : selection.from
  const to = Math.max(...rows.map((row) => row.end + 1), from + leastDays)
  return {
    from,
    to,
    startPx: isNarrow ? 4 : nameColumnPx,
    endPx: widthPx - 8,
    headPx: isNarrow ? nameHeadPx : 0,
    widthPx,
    isNarrow,
  }
}

/** How far apart marks stand that nothing squeezes. */
export function naturalDensity({ isNarrow }: EventsPlot): { levelPx: number } {
  return { levelPx: isNarrow ? 6.5 : 8 }
}
