import type { ChartContent } from '../../../charts/contract/chart'
import type { Box } from './useBox'

type Drawn = Pick<ChartContent, 'id' | 'drawingHeightPx'>

/** The width at which a chart is drawn, and its scale on the slide. */
export interface DrawingFit {
  /** Width at which the chart is drawn, with text of at least 12 px. */
  widthPx: number
  scale: number
  /** Unscaled height that the drawing may take; absent if it is free. */
  roomPx?: number
  /** Whether the drawing is taller than its box and has to scroll. */
  isScrolled: boolean
}

interface FitOptions {
  /** Unscaled height of the chart as drawn, 0 while unknown. */
  drawnPx: number
  /** Whether the main pointer is a finger: rows are taller then. */
  isCoarse: boolean
  canScroll: boolean
}

/**
 * Scales of a chart at 1920 × 1080, whose smallest text is 12 px: at least 20 px; preferably 27 px, 1.4 % of the width.
 * Bars grow further, until they fill their box or are 56 px apart on a slide of 1280 × 720.
 */
const scales = { least: 20 / 12, preferred: 27 / 12, bars: 3.5 }
const step = 0.05
/** Bars narrower than this have no room for names; a map narrower than this has no names. */
const leastWidthPx = { bars: 320, map: 600, other: 480 }
/** On slides with their natural height, bars are scaled so that they are this wide, at most twice their size. */
const freeBars = { widthPx: 480, most: 2 }

/** Fits a chart into its box on a slide: as large as width and height allow. */
export function fitDrawing(
  box: Box,
  { drawnPx, isCoarse, canScroll }: FitOptions,
  content: Drawn,
): DrawingFit {
  const { unitPx, heightPx } = box
  if (unitPx === 0 || box.widthPx === 0) return { widthPx: 0, scale: 1, isScrolled: false }
  const kind = content.id === 'map' ? 'map' : content.id.startsWith('by-') ? 'bars' : 'other'
  const fullAt = (scale: number) => Math.floor(box.widthPx / scale)
  if (heightPx === 0) {
    const least = unitPx * scales.least
    const scale =
      kind === 'bars' ? Math.max(least, Math.min(box.widthPx / freeBars.widthPx, freeBars.most)) : least
    return { widthPx: fullAt(scale), scale, isScrolled: false }
  }
  const roomAt = (scale: number) => Math.floor(heightPx / scale)
  const fits = (widthPx: number, scale: number) =>
    content.drawingHeightPx({ widthPx, isCoarse, roomPx: roomAt(scale) }) * scale <= heightPx
  for (let share = kind === 'bars' ? scales.bars : scales.preferred; share >= scales.least; share -= step) {
    const scale = share * unitPx
    const least = leastWidthPx[kind]
    // Only a map becomes lower as it becomes narrower.
    for (let widthPx = fullAt(scale); widthPx >= least; widthPx -= step * widthPx)
      if (fits(Math.floor(widthPx), scale))
        return shrunk(
          { widthPx: Math.floor(widthPx), scale, roomPx: roomAt(scale), isScrolled: false },
          drawnPx,
          heightPx,
        )
      else if (kind !== 'map') break
  }
  if (canScroll && kind !== 'map') {
    const scale = scales.preferred * unitPx
    return { widthPx: fullAt(scale), scale, isScrolled: true }
  }
  const scale = scales.least * unitPx
  return shrunk({ widthPx: fullAt(scale), scale, isScrolled: false }, drawnPx, heightPx)
}

/** Shrinks a drawing that is too tall as a whole rather than cut it off. */
function shrunk(fit: DrawingFit, drawnPx: number, heightPx: number): DrawingFit {
  return drawnPx * fit.scale > heightPx + 1 ? { ...fit, scale: heightPx / drawnPx } : fit
}
