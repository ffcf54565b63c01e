import type { ChartContent } from '../../../charts/contract/chart'
import type { Box } from './useBox'

type Drawn = Pick<ChartContent, 'id' | 'table'>

/** The width at which a chart is drawn, and its scale on the slide. */
export interface DrawingFit {
  /** Width at which the chart is drawn, with text of at least 12 px. */
  widthPx: number
  scale: number
}

/** The smallest text of a chart is 12 px; on a 1920 × 1080 slide nothing may be smaller than 20. */
const enlargement = 20 / 12

/** Few bars would leave a slide empty: they are enlarged further, depending on their number. */
const fewBars = [
  { most: 5, by: 1.6 },
  { most: 8, by: 1.3 },
]

const leastForFewBarsPx = 560

/**
 * Fits a chart into its box on a slide. `heightPx` is the unscaled height of the chart, 0 while unknown. A chart that
 * is too tall is shrunk as a whole rather than cut off.
 */
export function fitDrawing(box: Box, heightPx: number, { id, table }: Drawn): DrawingFit {
  const hasRoom = id.startsWith('by-') && box.widthPx >= leastForFewBarsPx
  const further = hasRoom ? (fewBars.find(({ most }) => table.length <= most)?.by ?? 1) : 1
  const full = box.unitPx * enlargement * further
  if (full === 0) return { widthPx: 0, scale: 1 }
  const widthPx = Math.floor(box.widthPx / full)
  const isTooTall = box.heightPx > 0 && heightPx * full > box.heightPx + 1
  return { widthPx, scale: isTooTall ? box.heightPx / heightPx : full }
}
