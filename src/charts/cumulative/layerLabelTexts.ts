import { countsByFacet } from '../../selection/countsByFacet'
import type { ChartContext } from '../contract/chart'
import { textWidth } from '../picture/textWidth'
import { fitText } from '../picture/wrapText'
import type { CumulativeRow } from './cumulativeRows'

/** Sizes of the labels: from the leader to the name, from the name to the total, after the total, and the text. */
export const labelSizes = { startPx: 10, gapPx: 8, endPx: 2, textPx: 12.5 }

/** Below this width of the chart, names are the short ones. */
const narrowPx = 480
/** Length of the leader, and the room that labels have at least, so that the plot is as wide while years are played. */
const sizes = {
  narrow: { leaderPx: 14, leastPx: 180 },
  wide: { leaderPx: 24, leastPx: 236 },
}

/** The label of a layer. The total is of the layer, then of all records, or countries, of its program. */
interface LayerLabel {
  name: string
  total: string
}

/** The labels of the layers, and the room that they need after the plot. Names are cut that would take over half of the chart. */
export function layerLabelTexts(
  layers: readonly number[],
  last: CumulativeRow,
  { selection, view, text }: ChartContext,
  widthPx: number,
): { labels: readonly LayerLabel[]; labelsPx: number; leaderPx: number } {
  const { startPx, endPx, gapPx, textPx } = labelSizes
  const isNarrow = widthPx < narrowPx
  const carried = countsByFacet(selection, 'program', view.by)
  const { leaderPx, leastPx } = isNarrow ? sizes.narrow : sizes.wide
  const namePx = leaderPx + startPx
  const mostPx = Math.max(Math.floor(widthPx / 2), leastPx)
  const labels = layers.map((position) => {
    const program = selection.dataset.programs[position]
    const total = text.m.charts.frame.stacked(last.byProgram[position] ?? 0, carried[position] ?? 0)
    const roomPx = mostPx - namePx - gapPx - textWidth(total, textPx) - endPx
    const name = (isNarrow ? program?.shortLabel : program?.label) ?? ''
    return { name: fitText(name, roomPx, textPx), total }
  })
  const needed = labels.map(
    ({ name, total }) => namePx + textWidth(name, textPx) + gapPx + textWidth(total, textPx) + endPx,
  )
  return { labels, labelsPx: Math.max(leastPx, ...needed.map(Math.ceil)), leaderPx }
}
