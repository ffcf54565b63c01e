import type { ChartContext } from '../../contract/chart'
import type { DrawingBox } from '../../contract/drawingBox'
import { flowLines } from '../../legend/flowLines'
import { textWidth } from '../../picture/textWidth'
import { legendMarkPx } from '../legend/LegendMark'
import { legendEntries } from '../legend/legendEntries'

/** What the style sheets of map and legend make of them, in pixels. */
const legend = { gapPx: 16, keyPx: 24, keyGapPx: 8, scalePx: 30, coarsePx: 44, classPx: 40, sizePx: 12 }
const wide = { shape: 462 / 1120, gapPx: 4 }
const narrow = { shape: 486 / 1120, gapPx: 12, bleedPx: 32, mostPx: 600 }

/** Height of the legend of a live map: the scale, and the keys beside and under it. */
export function mapLegendHeightPx(context: ChartContext, { widthPx, isCoarse }: DrawingBox): number {
  const { classes, keys } = legendEntries(context)
  const scalePx = classes.length === 0 ? 0 : isCoarse ? legend.coarsePx : legend.scalePx
  const keyWidths = keys.map(({ label }) => legendMarkPx + legend.keyGapPx + textWidth(label, legend.sizePx))
  if (widthPx <= narrow.mostPx) return scalePx + flowLines(keyWidths, legend.gapPx, widthPx) * legend.keyPx
  const scaleWidth = classes.reduce(
    (sum, { label }) => sum + Math.max(textWidth(label, legend.sizePx) + 2, legend.classPx),
    0,
  )
  const lines = flowLines([scaleWidth, ...keyWidths], legend.gapPx, widthPx)
  return scalePx + (lines - 1) * legend.keyPx
}

/** Height of the live map with its legend. */
export function mapDrawingHeightPx(context: ChartContext, place: DrawingBox): number {
  const legendPx = mapLegendHeightPx(context, place)
  if (place.widthPx > narrow.mostPx) return legendPx + wide.gapPx + place.widthPx * wide.shape
  return legendPx + narrow.gapPx + (place.widthPx + narrow.bleedPx) * narrow.shape
}
