import type { ChartContext, DrawingBox } from '../../contract/chart'
import { flowLines } from '../../legend/legendHeight'
import { textWidth } from '../../picture/textWidth'
import { mapFrame } from '../area/mapFrame'
import { legendMarkPx } from '../legend/LegendMark'
import { classGapPx, isSiteKey, legendEntries } from '../legend/legendEntries'

/** Sizes in pixels that `MapLegend.module.css` produces; `coarsePx` is the height of the scale on touch screens. */
const legend = { gapPx: 16, keyPx: 24, keyGapPx: 8, scalePx: 30, coarsePx: 44, classPx: 40, sizePx: 12 }
/**
 * The frame in `WorldMap.module.css`: its height divided by its width, for the world and areas, and the gap to the legend.
 * Both are alike on wide screens, so that nothing below the map moves when a filter changes the area.
 */
const wide = { aspect: { world: 462 / 1120, area: 462 / 1120 }, gapPx: 4 }
/** The same up to the breakpoint; the frame is wider than the drawing there, by a bleed into both page margins. */
const narrow = { aspect: { world: 486 / 1120, area: 1008 / 1120 }, gapPx: 12, bleedPx: 32, maxPx: 600 }

/** Height in pixels of the interactive map's legend: the scale, and the keys beside and below it. */
export function mapLegendHeightPx(context: ChartContext, { widthPx, isCoarse }: DrawingBox): number {
  const { classes, keys: all } = legendEntries(context)
  // As `MapLegend.module.css` does: a narrow map of the world has no sites, one of an area has.
  const isWithoutSites = widthPx <= narrow.maxPx && mapFrame(context).area === 'world'
  const keys = isWithoutSites ? all.filter((key) => !isSiteKey(key)) : all
  const scalePx = classes.length === 0 ? 0 : isCoarse ? legend.coarsePx : legend.scalePx
  const keyWidths = keys.map(({ label }) => legendMarkPx + legend.keyGapPx + textWidth(label, legend.sizePx))
  if (widthPx <= narrow.maxPx) return scalePx + flowLines(keyWidths, legend.gapPx, widthPx) * legend.keyPx
  const scaleWidth = classes.reduce(
    (sum, { label }) => sum + Math.max(textWidth(label, legend.sizePx) + classGapPx, legend.classPx),
    0,
  )
  if (classes.length === 0) return flowLines(keyWidths, legend.gapPx, widthPx) * legend.keyPx
  const lines = flowLines([scaleWidth, ...keyWidths], legend.gapPx, widthPx)
  return scalePx + (lines - 1) * legend.keyPx
}

/** Height in pixels of the interactive map with its legend. */
export function mapDrawingHeightPx(context: ChartContext, box: DrawingBox): number {
  const legendPx = mapLegendHeightPx(context, box)
  const shown = mapFrame(context).area === 'world' ? 'world' : 'area'
  if (box.widthPx > narrow.maxPx) return legendPx + wide.gapPx + box.widthPx * wide.aspect[shown]
  return legendPx + narrow.gapPx + (box.widthPx + narrow.bleedPx) * narrow.aspect[shown]
}

/** Width divided by height of a map of an area whose frame is this wide. */
export function areaFrameAspect(frameWidthPx: number): number {
  return 1 / (frameWidthPx <= narrow.maxPx + narrow.bleedPx ? narrow : wide).aspect.area
}

/** Height divided by width of the frame of the world, on wide screens. */
export const worldFrameAspect = wide.aspect.world
