import type { ChartContext, PictureBox } from '../../contract/chart'
import type { MapGeometry } from '../../contract/mapGeometry'
import { clamp } from '../../scale/clamp'
import { isWholeWorld } from '../area/frame'
import { framedShapes, mapFrame } from '../area/mapFrame'
import { mapAspect } from '../geometry/projection'
import { layoutMapLegend, type MapLegendLayout } from '../legend/layoutMapLegend'
import { overlayOf } from '../siteMarks'

/** Positions in pixels from the top left corner of the picture's box. */
interface MapPictureLayout {
  /** Top of the figures above the map; null if there are none. */
  figuresTopPx: number | null
  map: { leftPx: number; topPx: number; widthPx: number; heightPx: number }
  /** Whether the map is wide enough for sites, and for labels. */
  overlay: ReturnType<typeof overlayOf>
  legend: MapLegendLayout
  legendTopPx: number
  /** Height of map and legend together. */
  heightPx: number
}

/** As `PictureBox`; a box without a height is as tall as its content. */
type Box = Omit<PictureBox, 'heightPx'> & { heightPx?: number }

const gapPx = 12
/** Height of the figures with the gap below them. They fill a box that is much taller than the map, such as a square. */
const figuresPx = 92
/**
 * Height of a map of an area divided by its width: at most, and in a box without a height. Its frame takes any form,
 * because it shows more of the neighbours.
 */
const areaAspect = { max: 1.2, natural: 0.62 }

/** Legend and frame of a map depend on each other: the height of one leaves room for the other. */
const mostPasses = 4

/**
 * Makes the map as large as the box allows, with its legend below, both vertically centred in the box. Where the box
 * leaves room, the totals stand above in large figures. `patterns` is the prefix of the pattern ids in the picture. Given
 * the shapes, the legend explains only what lies in the frame.
 */
export function layoutMapPicture(
  context: ChartContext,
  box: Box,
  patterns: string,
  shapes: MapGeometry | null = null,
): MapPictureLayout {
  const frame = mapFrame(context)
  let layout = layoutWith(context, box, patterns, null)
  if (!shapes?.inFrame || isWholeWorld(frame)) return layout
  for (let pass = 0; pass < mostPasses; pass++) {
    const { map } = layout
    const drawn = framedShapes(shapes, frame, map.widthPx / map.heightPx)
    // A site at the edge may come and go with the line that explains it: the map stays lower then.
    const mostPx = pass + 1 < mostPasses ? Number.POSITIVE_INFINITY : map.heightPx
    layout = layoutWith(context, box, patterns, drawn, mostPx)
    if (layout.map.heightPx === map.heightPx) break
  }
  return layout
}

/** The layout with a legend of what lies in a frame; of everything that the map may draw, if the frame is not known. */
function layoutWith(
  context: ChartContext,
  box: Box,
  patterns: string,
  drawn: MapGeometry | null,
  mostPx = Number.POSITIVE_INFINITY,
): MapPictureLayout {
  const isWhole = isWholeWorld(mapFrame(context))
  const tallest = box.heightPx === undefined ? areaAspect.natural : areaAspect.max
  const overlayAt = (widthPx: number) => overlayOf(widthPx, { isWorld: isWhole, mark: context.view.mark })
  const layout = (hasSites: boolean) => {
    const legend = layoutMapLegend(context, { widthPx: box.widthPx, patterns, hasSites, drawn })
    const legendPx = Math.max(legend.heightPx, box.legendPx ?? 0)
    const roomPx = box.heightPx === undefined ? Number.POSITIVE_INFINITY : box.heightPx - gapPx - legendPx
    const { widthPx, mapHeightPx } = isWhole
      ? wholeWorldIn(box.widthPx, roomPx)
      : { widthPx: box.widthPx, mapHeightPx: Math.min(box.widthPx * tallest, roomPx, mostPx) }
    const hasFigures = isWhole && box.heightPx !== undefined && roomPx - mapHeightPx >= figuresPx
    const aboveMapPx = hasFigures ? figuresPx : 0
    const heightPx = aboveMapPx + mapHeightPx + gapPx + legendPx
    const startPx = box.heightPx === undefined ? 0 : Math.max((box.heightPx - heightPx) / 2, 0)
    const topPx = startPx + aboveMapPx
    return {
      figuresTopPx: hasFigures ? startPx : null,
      map: { leftPx: (box.widthPx - widthPx) / 2, topPx, widthPx, heightPx: mapHeightPx },
      overlay: { ...overlayAt(widthPx), hasSites },
      legend,
      legendTopPx: topPx + mapHeightPx + gapPx,
      heightPx,
    }
  }
  const withSites = layout(true)
  return overlayAt(withSites.map.widthPx).hasSites ? withSites : layout(false)
}

function wholeWorldIn(widthPx: number, roomPx: number) {
  const fittedPx = clamp(roomPx / mapAspect, 0, widthPx)
  return { widthPx: fittedPx, mapHeightPx: fittedPx * mapAspect }
}
