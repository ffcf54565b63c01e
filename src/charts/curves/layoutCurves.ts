import { horizonOf } from '../../dataset/horizon/horizonOf'
import { dayNumber, yearOf } from '../../dataset/partialDate'
import type { Comparison } from '../../selection/compare/compareEntities'
import { countAt } from '../../selection/compare/curves'
import type { ChartContext, PictureBox } from '../contract/chart'
import type { PlotArea } from '../picture/PictureAxes'
import { placeKeys } from '../picture/PictureKeys'
import { textWidth } from '../picture/textWidth'
import { linearScale } from '../scale/linearScale'
import { spreadLabels } from '../scale/spreadLabels'
import { yearTicks } from '../scale/yearTicks'
import { curveColours } from './curveColours'
import { comparedNames } from './curveRows'

const margin = { top: 12, bottom: 22, start: 30, end: 16 }
export const labelSizePx = 14
/** Length of the stroke of colour before a label, with the space after it. */
export const keyPx = 20
const labelGapPx = 20
/** If the labels take more than this share of the width, they are above the plot, as a legend. */
const labelShare = 0.4

/** A line with a step on each day of a change. */
export interface CurveLine {
  id: string
  label: string
  colour: string
  path: string
  /** The dotted rest, where nothing newer was found or nothing is researched yet; null if the line reaches the end. */
  quietPath: string | null
  endY: number
  /** Middle of the label at the end of the line; null if labels are a legend. */
  labelY: number | null
}

interface CurvesLayout {
  plot: PlotArea
  /** The largest value. */
  most: number
  lines: readonly CurveLine[]
  years: readonly { xPx: number; label: string }[]
}

/** Lays out the curves of a comparison in a box, from (0, 0). */
export function layoutCurves(comparison: Comparison, context: ChartContext, box: PictureBox): CurvesLayout {
  const { selection, text } = context
  const { dataset } = selection
  const { entities, firstYear, lastDay, newestDay } = comparison
  const names = comparedNames(context)
  const colours = curveColours(
    dataset,
    entities.map(({ entity }) => entity),
  )
  const from = dayNumber(firstYear)
  const ends = entities
    .map(({ entity, curve }, position) => {
      const last = countAt(curve, lastDay)
      const solidTo = Math.max(curve.at(-1)?.day ?? from, Math.min(newestDay, horizonOf(dataset)))
      const label = text.m.charts.curves.end(names[position] ?? '', last)
      return { id: entity.id, curve, last, solidTo, label, colour: colours[position] ?? 'var(--series)' }
    })
    .sort((a, b) => b.last - a.last)
  const labelsPx = keyPx + Math.max(...ends.map(({ label }) => textWidth(label, labelSizePx, 600)))
  const isLabelled = labelsPx <= box.widthPx * labelShare
  const topPx = isLabelled ? margin.top : margin.top + keysOf(ends, box.widthPx).heightPx
  const endPx = box.widthPx - margin.end - (isLabelled ? labelsPx : 0)
  const plot = { startPx: margin.start, endPx, topPx, heightPx: box.heightPx - margin.bottom - topPx }
  const basePx = plot.topPx + plot.heightPx
  const most = Math.max(1, ...entities.flatMap(({ curve }) => curve.map(({ count }) => count)))
  const x = linearScale([from, lastDay], [plot.startPx, plot.endPx])
  const y = linearScale([0, most], [basePx, plot.topPx])
  const labelY = spreadLabels(
    ends.map(({ last }) => y(last)),
    labelGapPx,
    plot.topPx,
    basePx,
  )
  return {
    plot,
    most,
    lines: ends.map(({ id, label, colour, curve, last, solidTo }, position) => ({
      id,
      label,
      colour,
      path: `M${plot.startPx} ${tenth(basePx)}${curve
        .map(({ day, count }) => `H${tenth(x(day))}V${tenth(y(count))}`)
        .join('')}H${tenth(x(solidTo))}`,
      quietPath: x(solidTo) < endPx - 1 ? `M${tenth(x(solidTo))} ${tenth(y(last))}H${tenth(endPx)}` : null,
      endY: y(last),
      labelY: isLabelled ? (labelY[position] ?? null) : null,
    })),
    years: yearTicks(from, lastDay, endPx - plot.startPx).map((day) => ({
      xPx: x(day),
      label: text.f.year(yearOf(day)),
    })),
  }
}

/** The legend above the plot, of lines without labels. */
function keysOf(lines: readonly { label: string }[], widthPx: number) {
  return placeKeys(
    lines.map(({ label }) => ({ label, markPx: keyPx - 6, mark: null })),
    widthPx,
  )
}

function tenth(px: number): number {
  return Math.round(px * 10) / 10
}
