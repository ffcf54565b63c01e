import { horizonOf } from '../../dataset/horizonOf'
import type { DayNumber } from '../../dataset/partialDate'
import type { ChartContext } from '../contract/chart'
import type { PlotArea } from '../picture/PictureAxes'

interface UnresearchedProps {
  area: PlotArea
  /** Where the horizon is drawn; null if the plot ends before it. */
  fromPx: number | null
}

/** Hatches the part of a plot after the horizon, so that no reader takes it for a standstill. */
export function Unresearched({ area, fromPx }: UnresearchedProps) {
  if (fromPx === null) return null
  return <path d={hatch(area, fromPx)} fill="none" stroke="var(--ink-3)" strokeOpacity={0.7} />
}

const strokesPx = 6

/** Diagonal strokes from the line at `fromPx` to the end of the plot. */
export function hatch({ topPx, heightPx, endPx }: PlotArea, fromPx: number): string {
  const widthPx = endPx - fromPx
  const bottomPx = topPx + heightPx
  const strokes: string[] = []
  for (let offset = -heightPx; offset < widthPx; offset += strokesPx) {
    const start = Math.max(0, -offset)
    const length = Math.min(heightPx, widthPx - offset) - start
    if (length > 0)
      strokes.push(
        `M${tenth(fromPx + offset + start)} ${tenth(bottomPx - start)}l${tenth(length)} ${-tenth(length)}`,
      )
  }
  return strokes.join('')
}

function tenth(px: number): number {
  return Math.round(px * 10) / 10
}

/** Where a plot that ends on the day `to` draws the horizon; null if it ends before. */
export function horizonPx(
  { selection }: Pick<ChartContext, 'selection'>,
  to: DayNumber,
  x: (day: DayNumber) => number,
): number | null {
  const horizon = horizonOf(selection.dataset)
  return to > horizon ? x(horizon) : null
}

/** A sentence on the hatching of a chart that shows time up to the day `to`; null if it has none. */
export function horizonNote(
  { selection, text }: Pick<ChartContext, 'selection' | 'text'>,
  to: DayNumber,
): string | null {
  const horizon = horizonOf(selection.dataset)
  return to > horizon ? text.m.charts.overTime.unresearched(text.f.day(horizon)) : null
}
