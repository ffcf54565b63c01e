import type { DayNumber } from '../../../dataset/partialDate'
import { linearScale } from '../../scale/linearScale'
import type { EventRow } from './eventRows'

/** The position of a record's mark: its extent on the time axis and its height in the lane. */
export interface EventMark {
  row: EventRow
  xPx: number
  widthPx: number
  /** Centre of the mark, from the top of the drawing. */
  yPx: number
}

interface EventLane {
  program: number
  topPx: number
  heightPx: number
  /** Number of counted records in the lane. */
  count: number
  marks: readonly EventMark[]
}

export interface EventsLayout {
  lanes: readonly EventLane[]
  heightPx: number
  dotPx: number
  x: (day: DayNumber) => number
}

/** Distances between marks and between lanes. */
export interface MarkSpacing {
  /** Distance between two marks in a stack. */
  levelPx: number
  /** Diameter of a day's dot, and minimum width of a mark. */
  dotPx?: number
  /** Padding above and below the marks of a lane. */
  paddingPx?: number
  leastLanePx?: number
}

/** Minimum gap between two marks on one level, as a share of a dot. */
const gapShare = 1 / 3

export interface EventsFrame {
  from: DayNumber
  to: DayNumber
  startPx: number
  endPx: number
  /** Height above the marks of each lane for a name above the lane; 0 for names at the side. */
  headPx: number
}

/**
 * Lays out one lane per program with a record, in the order of the programs. A mark is as wide as its date interval, and
 * at least as wide as a dot. Marks that would touch are stacked, and a lane grows with its stack.
 */
export function layoutEvents(rows: readonly EventRow[], frame: EventsFrame & MarkSpacing): EventsLayout {
  const { levelPx, dotPx = 6, paddingPx = 10, leastLanePx = 30 } = frame
  const x = linearScale([frame.from, frame.to], [frame.startPx, frame.endPx])
  const programs = [...new Set(rows.map((row) => row.program))].sort((a, b) => a - b)
  let topPx = 0
  const lanes = programs.map((program): EventLane => {
    const own = rows.filter((row) => row.program === program)
    const { levels, placed } = stack(own, x, dotPx)
    const marksPx = (levels - 1) * levelPx + dotPx
    const heightPx = Math.max(frame.headPx + marksPx + paddingPx * 2, leastLanePx)
    const bottomPx = topPx + heightPx - paddingPx
    const lane = {
      program,
      topPx,
      heightPx,
      count: own.filter((row) => row.isCounted).length,
      marks: placed.map(({ row, left, width, level }) => ({
        row,
        xPx: left,
        widthPx: width,
        yPx: bottomPx - level * levelPx - dotPx / 2,
      })),
    }
    topPx += heightPx
    return lane
  })
  return { lanes, heightPx: topPx, dotPx, x }
}

/** Puts each mark on the lowest level where it touches no other. */
function stack(rows: readonly EventRow[], x: (day: DayNumber) => number, dotPx: number) {
  const ends: number[] = []
  const placed = rows.map((row) => {
    const { left, width } = extent(row, x, dotPx)
    let level = ends.findIndex((end) => end + dotPx * gapShare <= left)
    if (level === -1) level = ends.length
    ends[level] = left + width
    return { row, left, width, level }
  })
  return { levels: Math.max(ends.length, 1), placed }
}

function extent(row: EventRow, x: (day: DayNumber) => number, dotPx: number) {
  if (row.precision === 'day') return { left: x(row.start) - dotPx / 2, width: dotPx }
  const left = x(row.start)
  return { left, width: Math.max(x(row.end + 1) - left, dotPx) }
}
