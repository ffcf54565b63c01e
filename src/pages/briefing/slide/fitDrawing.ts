import type { ChartContent } from '../../../charts/contract/chart'
import type { Box } from './useBox'

type Drawn = Pick<ChartContent, 'id' | 'table'>

/** How large a chart is drawn, and by how much that drawing is enlarged. */
export interface DrawingFit {
  /** Width that the chart is asked for; it draws its words at 12 px and more. */
  widthPx: number
  scale: number
}

/** The smallest words of a chart are 12 px; on a slide of 1920 × 1080 nothing may be under 20. */
const enlargement = 20 / 12

/** A few bars would leave a slide empty: they are enlarged once more, by their number. */
const fewBars = [
  { most: 5, by: 1.6 },
  { most: 8, by: 1.3 },
]

const leastForFewBarsPx = 560

/**
 * The fit of a drawing into its place on a slide. `heightPx` is that of the drawing before it is enlarged, 0 while
 * unknown. One that is too tall shrinks as a whole, rather than to be cut off.
 */
export function fitDrawing(place: Box, heightPx: number, { id, table }: Drawn): DrawingFit {
  const hasRoom = id.startsWith('by-') && place.widthPx >= leastForFewBarsPx
  const further = hasRoom ? (fewBars.find(({ most }) => table.length <= most)?.by ?? 1) : 1
  const full = place.unitPx * enlargement * further
  if (full === 0) return { widthPx: 0, scale: 1 }
  const widthPx = Math.floor(place.widthPx / full)
  const isTooTall = place.heightPx > 0 && heightPx * full > place.heightPx + 1
  return { widthPx, scale: isTooTall ? place.heightPx / heightPx : full }
}
