import type { ChartContext } from '../../contract/chart'
import { clamp } from '../../scale/clamp'
import { mapAspect } from '../geometry/projection'
import { layoutMapLegend, type MapLegendLayout } from '../legend/layoutMapLegend'
import { overlayMinWidthPx } from '../siteMarks'

/** Positions in pixels from the top left corner of the picture's box. */
interface MapPictureLayout {
  map: { leftPx: number; topPx: number; widthPx: number; heightPx: number }
  /** Whether the map is wide enough for sites and labels. */
  hasOverlay: boolean
  legend: MapLegendLayout
  legendTopPx: number
  /** Height of map and legend together. */
  heightPx: number
}

const gapPx = 12

/**
 * Makes the map as large as the box allows, with its legend below, both vertically centred in the box. A box without a
 * height is as tall as its content. `patterns` is the prefix of the pattern ids in the picture.
 */
export function layoutMapPicture(
  context: ChartContext,
  box: { widthPx: number; heightPx?: number },
  patterns: string,
): MapPictureLayout {
  const layout = (hasOverlay: boolean) => {
    const legend = layoutMapLegend(context, { widthPx: box.widthPx, patterns, hasSites: hasOverlay })
    const roomPx =
      box.heightPx === undefined ? Number.POSITIVE_INFINITY : box.heightPx - gapPx - legend.heightPx
    const widthPx = clamp(roomPx / mapAspect, 0, box.widthPx)
    const heightPx = widthPx * mapAspect + gapPx + legend.heightPx
    const topPx = box.heightPx === undefined ? 0 : Math.max((box.heightPx - heightPx) / 2, 0)
    return {
      map: { leftPx: (box.widthPx - widthPx) / 2, topPx, widthPx, heightPx: widthPx * mapAspect },
      hasOverlay,
      legend,
      legendTopPx: topPx + widthPx * mapAspect + gapPx,
      heightPx,
    }
  }
  const withOverlay = layout(true)
  return withOverlay.map.widthPx >= overlayMinWidthPx ? withOverlay : layout(false)
}
