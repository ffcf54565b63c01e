import type { ChartContext } from '../../contract/chart'
import { clamp } from '../../scale/clamp'
import { mapExtent } from '../geometry/projection'
import { layoutMapLegend, type MapLegendLayout } from '../legend/layoutMapLegend'
import { siteWidthPx } from '../siteMarks'

interface MapPictureLayout {
  /** The world: its place and size in the picture. */
  map: { leftPx: number; topPx: number; widthPx: number; heightPx: number }
  hasSites: boolean
  legend: MapLegendLayout
  legendTopPx: number
  /** Height of both together. */
  heightPx: number
}

const gapPx = 12
const shape = (mapExtent.bottom - mapExtent.top) / (mapExtent.right - mapExtent.left)

/** The map as large as a box allows, its legend under it, both in the middle of the box; without a height as high as it wants. */
export function layoutMapPicture(
  context: ChartContext,
  box: { widthPx: number; heightPx?: number },
  patterns: string,
): MapPictureLayout {
  const layout = (hasSites: boolean) => {
    const legend = layoutMapLegend(context, { widthPx: box.widthPx, patterns, hasSites })
    const roomPx =
      box.heightPx === undefined ? Number.POSITIVE_INFINITY : box.heightPx - gapPx - legend.heightPx
    const widthPx = clamp(roomPx / shape, 0, box.widthPx)
    const heightPx = widthPx * shape + gapPx + legend.heightPx
    const topPx = box.heightPx === undefined ? 0 : Math.max((box.heightPx - heightPx) / 2, 0)
    return {
      map: { leftPx: (box.widthPx - widthPx) / 2, topPx, widthPx, heightPx: widthPx * shape },
      hasSites,
      legend,
      legendTopPx: topPx + widthPx * shape + gapPx,
      heightPx,
    }
  }
  const withSites = layout(true)
  return withSites.map.widthPx >= siteWidthPx ? withSites : layout(false)
}
