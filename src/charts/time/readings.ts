import type { PlotArea } from '../picture/PictureAxes'
import { clamp } from '../scale/clamp'

/**
 * The values that can be read from a chart over time, one set per row of its interactive chart. A `position` is the
 * index of a row.
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

/** Number of years that Page Up and Page Down move. */
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

/** Returns the row to which a key of the ARIA slider pattern moves from `position`; null for other keys. */
export function readingAfterKey({ stops }: Readings, position: number, key: string): number | null {
  const at = (index: number) => stops[clamp(index, 0, stops.length - 1)] ?? position
  // A pointer can choose a row between two stops; the key then moves to the nearer stop on its side.
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
