import type { PictureBox } from '../contract/chart'
import type { PlotArea } from '../picture/PictureAxes'
import { linearScale } from '../scale/linearScale'
import { niceTicks } from '../scale/niceTicks'

/** A labelled position on an axis. */
interface Tick {
  value: number
  px: number
}

/**
 * The geometry of a chart over time in a box: the only place that decides where its axes, labels and marks are. The
 * static picture and the interactive chart both draw from it, so swapping one for the other moves nothing.
 */
export interface TimePlot {
  box: PictureBox
  area: PlotArea
  /** Ends of the horizontal axis, in its own unit: days or years. */
  from: number
  to: number
  /** Top of the vertical axis, which starts at 0. */
  most: number
  xTicks: readonly Tick[]
  yTicks: readonly Tick[]
  x: (value: number) => number
  y: (count: number) => number
}

interface TimeDomain {
  from: number
  to: number
  /** The largest count; an empty chart still has an axis from 0 to 1. */
  most: number
  /** Labelled values of the horizontal axis. */
  ticks: readonly number[]
}

const margin = { topPx: 8, bottomPx: 24, startPx: 36 }

/** The plot area of a box, with room for the axes and `endPx` after the end of the plot. */
export function plotArea({ widthPx, heightPx }: PictureBox, endPx: number): PlotArea {
  return {
    startPx: margin.startPx,
    endPx: widthPx - endPx,
    topPx: margin.topPx,
    heightPx: heightPx - margin.topPx - margin.bottomPx,
  }
}

/** Linear scales from a domain to a plot area. */
export function timePlot(box: PictureBox, area: PlotArea, { from, to, most, ticks }: TimeDomain): TimePlot {
  const top = Math.max(most, 1)
  const x = linearScale([from, to], [area.startPx, area.endPx])
  const y = linearScale([0, top], [area.topPx + area.heightPx, area.topPx])
  return {
    box,
    area,
    from,
    to,
    most: top,
    xTicks: ticks.map((value) => ({ value, px: x(value) })),
    yTicks: niceTicks(top).map((value) => ({ value, px: y(value) })),
    x,
    y,
  }
}
