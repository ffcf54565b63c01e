import { markedPrograms } from '../../selection/marks'
import type { ChartContext, PictureBox } from '../contract/chart'
import { isMuted } from '../highlight/highlight'
import { yearTicks } from '../scale/yearTicks'
import { horizonPx } from '../time/horizon'
import { plotArea, type TimePlot, timePlot } from '../time/timePlot'
import { cumulativePoints } from './cumulativePoints'
import type { CumulativeRow } from './cumulativeRows'
import { layerLabelTexts } from './layerLabelTexts'

export interface CumulativePlot extends TimePlot {
  /** The stack as drawn; the last point has the totals. */
  points: readonly CumulativeRow[]
  last: CumulativeRow
  /** Programs that have a layer, top of the stack first, each with the outline of its area and its label. */
  layers: readonly {
    position: number
    outline: string
    isMuted: boolean
    label: { name: string; total: string }
  }[]
  /** Where time that is not yet researched begins; null if it is not shown. */
  unresearchedPx: number | null
  /** Room for the labels after the plot. */
  labelsPx: number
  /** Length of the lines that lead to them. */
  leaderPx: number
}

/** The geometry of the stack in a box; null without rows. */
export function cumulativePlot(
  rows: readonly CumulativeRow[],
  context: ChartContext,
  box: PictureBox,
): CumulativePlot | null {
  const { selection, view } = context
  const { points, start, end, axisEnd, layers } = cumulativePoints(rows, selection)
  const last = points[points.length - 1]
  if (!last) return null
  const marked = markedPrograms(selection.dataset, view.mark)
  const { labels, labelsPx, leaderPx } = layerLabelTexts(layers, last, context, box.widthPx)
  const area = plotArea(box, labelsPx)
  const plot = timePlot(box, area, {
    from: start,
    to: axisEnd,
    most: last.total,
    ticks: yearTicks(start, end, area.endPx - area.startPx),
  })
  return {
    ...plot,
    points,
    last,
    layers: layers.map((position, index) => ({
      position,
      outline: outline(plot, points, layers.slice(index)),
      isMuted: isMuted(selection.dataset.programs[position]?.id ?? '', marked),
      label: labels[index] ?? { name: '', total: '' },
    })),
    unresearchedPx: horizonPx({ selection }, end, plot.x),
    labelsPx,
    leaderPx,
  }
}

/**
 * Outline of the area from the top edge of a layer down to the base line. Layers overlap and are drawn from the top of
 * the stack down, so that no gap can show between two of them.
 */
function outline(
  { x, y, area }: TimePlot,
  points: readonly CumulativeRow[],
  below: readonly number[],
): string {
  const steps = points.map(({ day, byProgram }) => ({
    x: tenths(x(day)),
    y: tenths(y(below.reduce((sum, layer) => sum + (byProgram[layer] ?? 0), 0))),
  }))
  return `${stepPath(steps)}H${area.endPx}V${y(0)}H${area.startPx}Z`
}

/** Step path through points, horizontal before vertical. Relative commands keep it short. */
function stepPath(points: readonly { x: number; y: number }[]): string {
  const [first, ...rest] = points
  if (!first) return ''
  let at = first
  const steps = rest.flatMap((point, index) => {
    const isLast = index === rest.length - 1
    if (point.y === at.y && !isLast) return []
    const step = `h${(point.x - at.x) / 10}v${(point.y - at.y) / 10}`
    at = point
    return [step]
  })
  return `M${first.x / 10} ${first.y / 10}${steps.join('')}`
}

/** Converts pixels to whole tenths. Rounding positions rather than steps keeps errors from adding up along the path. */
function tenths(px: number): number {
  return Math.round(px * 10)
}
