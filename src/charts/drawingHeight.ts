import type { ChartId } from '../selection/chartTable'
import { barListHeightPx } from './bars/barListHeight'
import { shownAtFirst } from './bars/byCountryChart'
import { facetValuesShown } from './bars/facetBars'
import { claimsDrawingHeightPx } from './claims/claimsDrawingHeight'
import type { ChartContent, ChartContext } from './contract/chart'
import type { DrawingBox } from './contract/drawingBox'
import { eventsDrawingHeightPx } from './events/eventsDrawingHeight'
import { mapDrawingHeightPx } from './map/drawing/mapDrawingHeight'
import { matrixDrawingHeightPx } from './matrix/matrixDrawingHeight'

type HeightOf = (context: ChartContext, place: DrawingBox, content: ChartContent) => number

const areaHeightPx = 340
/** Line of the two levels over the bars of countries. */
const levelsPx = 20

const labelsOf = ({ table }: ChartContent) => table.map(([label]) => String(label))
const facetBars: HeightOf = (_context, place, content) =>
  barListHeightPx(labelsOf(content), facetValuesShown, place)

const heights: Readonly<Record<ChartId, HeightOf>> = {
  map: mapDrawingHeightPx,
  cumulative: () => areaHeightPx,
  'per-year': () => areaHeightPx,
  events: eventsDrawingHeightPx,
  'by-country': (_context, place, content) =>
    levelsPx + barListHeightPx(labelsOf(content), shownAtFirst, place),
  'by-program': facetBars,
  'by-kind': facetBars,
  'by-region': facetBars,
  matrix: (_context, _place, content) => matrixDrawingHeightPx(content.table.length),
  claims: claimsDrawingHeightPx,
}

/**
 * The height that the living drawing of a chart takes, in whole pixels, known without a browser: so that its place can
 * be kept on a page until it is there.
 */
export function drawingHeightPx(content: ChartContent, context: ChartContext, place: DrawingBox): number {
  return Math.ceil(heights[content.id](context, place, content))
}
