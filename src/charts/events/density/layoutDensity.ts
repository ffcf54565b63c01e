import { linearScale } from '../../scale/linearScale'
import type { EventsFrame, EventsLayout } from '../records/layoutEvents'
import type { DensityRow } from './densityRows'

/** The column of a year in a lane: counted records, and above them those that are not counted. */
interface DensityBar {
  row: DensityRow
  xPx: number
  widthPx: number
  /** Bottom of the bar, from the top of the drawing. */
  basePx: number
  countedPx: number
  interestPx: number
  /** Whether it is the highest of its lane, which is labelled. */
  isPeak: boolean
}

export interface DensityLayout extends EventsLayout {
  bars: readonly DensityBar[]
}

const naturalBarsPx = 32
/** Height above the bars for the label of the highest one, and gap below them. */
const peakPx = 14
const gapPx = 6

/** Lays out one lane per program with a record, each on its own scale. `barsPx`: height of the highest bar of a lane. */
export function layoutDensity(
  rows: readonly DensityRow[],
  frame: EventsFrame,
  barsPx = naturalBarsPx,
): DensityLayout {
  const { from, to, startPx, endPx } = frame
  const x = linearScale([from, to], [startPx, endPx])
  const heightPx = lanePx(frame, barsPx)
  const programs = [...new Set(rows.map((row) => row.program))].sort((a, b) => a - b)
  const bars: DensityBar[] = []
  const lanes = programs.map((program, lane) => {
    const own = rows.filter((row) => row.program === program)
    const most = own.reduce((max, row) => Math.max(max, row.agreements + row.interest), 1)
    const peak = own.find((row) => row.agreements + row.interest === most)
    for (const row of own)
      bars.push({
        row,
        xPx: x(row.start),
        widthPx: x(row.end + 1) - x(row.start),
        basePx: (lane + 1) * heightPx - gapPx,
        countedPx: (row.agreements / most) * barsPx,
        interestPx: (row.interest / most) * barsPx,
        isPeak: row === peak,
      })
    const count = own.reduce((sum, row) => sum + row.agreements, 0)
    return { program, topPx: lane * heightPx, heightPx, count, marks: [] }
  })
  return { lanes, heightPx: lanes.length * heightPx, dotPx: 0, x, bars }
}

/** Returns the height of the tallest bars that makes the lanes fill `heightPx`; at least 4 px. */
export function fitBarsPx(rows: readonly DensityRow[], frame: EventsFrame, heightPx: number): number {
  const lanes = new Set(rows.map((row) => row.program)).size
  return Math.max(heightPx / Math.max(lanes, 1) - lanePx(frame, 0), 4)
}

function lanePx({ headPx }: EventsFrame, barsPx: number): number {
  return headPx + peakPx + barsPx + gapPx
}
