import type { PlotArea } from '../picture/PictureAxes'
import { clamp } from '../scale/clamp'

/**
 * The values that a reader can ask a chart over time for, one per row of its interactive chart. Positions below are
 * indexes of these rows.
 */
export interface Readings {
  /** Horizontal position of each row, ascending. */
  xPx: readonly number[]
  /** Rows at which the keyboard stops, one per year, ascending. Not empty. */
  stops: readonly number[]
  year: (position: number) => number
  /** The values of a row as text, for assistive technology. */
  words: (position: number) => string
}

/** Years that Page Up and Page Down move by. */
const pageYears = 10

/** The row nearest to a horizontal position; null outside the plot. */
export function nearestReading({ xPx }: Readings, area: PlotArea, px: number): number | null {
  if (xPx.length === 0 || px < area.startPx || px > area.endPx) return null
  let low = 0
  let high = xPx.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (((xPx[middle] as number) + (xPx[middle + 1] as number)) / 2 < px) low = middle + 1
    else high = middle
  }
  return low
}

/** The row that a key of the slider pattern leads to from another; null if the key is not one of them. */
export function readingAfterKey({ stops }: Readings, position: number, key: string): number | null {
  const at = (index: number) => stops[clamp(index, 0, stops.length - 1)] ?? position
  // Between two stops, where only a pointer leads, the next one is a shorter step.
  const atOrAfter = stops.findIndex((stop) => stop >= position)
  const after = atOrAfter < 0 ? stops.length : atOrAfter
  const isOnStop = stops[after] === position
  const forward = isOnStop ? after + 1 : after
  const back = after - 1
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return at(forward)
    case 'ArrowLeft':
    case 'ArrowDown':
      return at(back)
    case 'PageUp':
      return at(forward + pageYears - 1)
    case 'PageDown':
      return at(back - pageYears + 1)
    case 'Home':
      return at(0)
    case 'End':
      return at(stops.length - 1)
    default:
      return null
  }
}
