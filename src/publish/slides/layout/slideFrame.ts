import type { Placeholder } from '../ooxml/shapes'
import { type Box, slidePx } from '../ooxml/units'

/** Default title size. */
export const titlePx = 60

/** Margins and type sizes of slides, in pixels of the slide. Nothing is smaller than 20. */
export const frame = {
  marginPx: 96,
  topPx: 64,
  bottomPx: 56,
  innerPx: slidePx.width - 96 * 2,
  measure: { sizePx: 24, linePx: 34, mostLines: 2 },
  /** The first size at which the title fits its number of lines is used; longer titles are cut. */
  title: {
    lineShare: 1.12,
    sizes: [
      { sizePx: 60, mostLines: 1 },
      { sizePx: 52, mostLines: 1 },
      { sizePx: 46, mostLines: 1 },
      { sizePx: 56, mostLines: 2 },
      { sizePx: 44, mostLines: 3 },
    ],
  },
  lead: { sizePx: 28, linePx: 38, mostLines: 3 },
  source: { sizePx: 20, linePx: 28, mostLines: 3 },
  number: { widthPx: 336, gapPx: 56, apartPx: 44, valuePx: 80, longValuePx: 44, wordsPx: 24 },
  /** Width of the page number at the end of the source line. */
  pagePx: 140,
  /** Space between head, drawing and source. */
  apartPx: 26,
} as const

/** Text is fitted to this share of its box, because typefaces differ in width. */
export const fitShare = 0.94

/** Box of the page number, at the end of the last source line. */
export const pageBox: Box = {
  xPx: slidePx.width - frame.marginPx - frame.pagePx,
  yPx: slidePx.height - frame.bottomPx - frame.source.linePx,
  widthPx: frame.pagePx,
  heightPx: frame.source.linePx,
}

/** Placeholders of the chart and list layouts. Their content follows the layout when it is changed in PowerPoint. */
export const placeholders = {
  title: { type: 'title' },
  measure: { type: 'body', idx: 10 },
  lead: { type: 'body', idx: 11 },
  source: { type: 'body', idx: 12 },
  list: { type: 'body', idx: 13 },
  page: { type: 'sldNum', idx: 14 },
} as const satisfies Record<string, Placeholder>
