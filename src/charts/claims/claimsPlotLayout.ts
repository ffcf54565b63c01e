import { type DayNumber, dayNumber } from '../../dataset/partialDate'
import type { Text } from '../../text/text'
import type { PictureBox } from '../contract/chart'
import type { PlotArea } from '../picture/PictureAxes'
import { textWidth } from '../picture/textWidth'
import { linearScale } from '../scale/linearScale'
import { arrowOf, type ClaimRow, hasTail, type TotalPoint } from './claimRows'
import { documentedSteps } from './documentedSteps'
import {
  type Box,
  type ClaimMark,
  claimLabelSizes,
  grown,
  type PlacedClaim,
  type Point,
} from './labels/claimBoxes'
import { placeClaims } from './labels/placeClaims'

export interface ClaimsPanel {
  rows: readonly ClaimRow[]
  totals: readonly TotalPoint[]
  /** Year of the first stated total of either measure. */
  firstYear: number
  text: Text
  box: PictureBox
}

interface LabelledMark {
  row: ClaimRow
  mark: ClaimMark
  /** The label: the stated total, who stated it, and the documented total of that time. */
  lines: readonly string[]
  /** Null if there is no room for the label. */
  position: PlacedClaim | null
}

interface ClaimsPlotLayout {
  plot: PlotArea
  from: DayNumber
  to: DayNumber
  /** The value at the top of the plot. */
  most: number
  x: (day: DayNumber) => number
  /** The documented total as a step line. */
  steps: readonly Point[]
  /** The documented total at the end of that line. */
  end: Point & { total: string }
  marks: readonly LabelledMark[]
}

/** Above the plot a label has room beside the highest mark. */
const margin = { top: 50, bottom: 24, start: 34, end: 92 }
/** Years that the axis shows before the first stated total. */
const yearsBefore = 2
const headShare = 1.06
export const endMark = { radiusPx: 3.5, labelPx: 8 }
/** The newest and the largest total keep their labels before all others. */
const headImportance = 20

/** Geometry of one panel: the scales, the documented line, and the marks with their labels. */
export function layoutClaimsPlot({ rows, totals, firstYear, text, box }: ClaimsPanel): ClaimsPlotLayout {
  const from = dayNumber(firstYear - yearsBefore)
  const last = totals[totals.length - 1] ?? { day: from, total: 0 }
  const to = Math.max(last.day, ...rows.map((row) => row.end))
  const most = Math.max(last.total, ...rows.map((row) => row.claim.value)) * headShare
  const plot = {
    startPx: margin.start,
    endPx: box.widthPx - margin.end,
    topPx: margin.top,
    heightPx: box.heightPx - margin.top - margin.bottom,
  }
  const x = linearScale([from, to], [plot.startPx, plot.endPx])
  const y = linearScale([0, most], [plot.topPx + plot.heightPx, plot.topPx])
  const steps = documentedSteps(totals, from, to).map(([day, value]) => ({ x: x(day), y: y(value) }))
  const end = { x: x(to), y: y(last.total), total: text.f.number(last.total) }
  const marks = rows.map((row) => {
    const lines = linesOf(row, text)
    const mark = {
      id: row.claim.id,
      x: x(row.end),
      y: y(row.claim.value),
      startX: x(hasTail(row) ? row.start : row.end),
      arrow: arrowOf(row),
      documentedY: y(row.documented),
      widthPx: widthOf(lines),
      importance: importanceOf(row, rows),
    }
    return { row, mark, lines }
  })
  const placed = placeClaims(
    marks.map(({ mark }) => mark),
    {
      left: plot.startPx,
      right: box.widthPx,
      top: 0,
      bottom: plot.topPx + plot.heightPx - 2,
      curve: steps,
      taken: endBoxes(end),
    },
  )
  return {
    plot,
    from,
    to,
    most,
    x,
    steps,
    end,
    marks: marks.map((labelled) => ({ ...labelled, position: placed.get(labelled.mark.id) ?? null })),
  }
}

function linesOf({ claim, documented }: ClaimRow, text: Text): readonly string[] {
  const words = text.m.charts.claims
  return [
    words.qualified(claim.qualifier, claim.value),
    words.who(claim.claimantLabel, text.f.shortDate((claim.asOf ?? claim.date).slice(0, 4))),
    claim.program ? words.signedThen(documented) : words.documentedThen(documented),
  ]
}

function widthOf([value = '', ...details]: readonly string[]): number {
  return Math.max(
    textWidth(value, claimLabelSizes.value, 600),
    ...details.map((line) => textWidth(line, claimLabelSizes.detail)),
  )
}

/** The newest and the largest total come first, the others by age. */
function importanceOf(row: ClaimRow, rows: readonly ClaimRow[]): number {
  const isNewest = rows.every(({ end }) => end <= row.end)
  const isLargest = rows.every(({ claim }) => claim.value <= row.claim.value)
  const older = rows.filter(({ end }) => end < row.end).length / rows.length
  return older + (isNewest || isLargest ? headImportance : 0)
}

/** The dot at the end of the documented line and the total beside it. */
function endBoxes({ x, y, total }: ClaimsPlotLayout['end']): readonly Box[] {
  const { value: sizePx } = claimLabelSizes
  const left = x + endMark.labelPx
  return [
    grown({ left: x, right: x, top: y, bottom: y }, endMark.radiusPx),
    { left, right: left + textWidth(total, sizePx, 600), top: y - sizePx / 2, bottom: y + sizePx / 2 },
  ]
}
