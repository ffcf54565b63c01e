import type { PictureKey } from '../picture/PictureKeys'
import { textWidth } from '../picture/textWidth'

/** Sizes of the legend of a drawing, for `Legend` and for its height. */
export const legendSizes = { linePx: 16, lineGapPx: 4, keyGapPx: 20, markGapPx: 8, fontPx: 12, afterPx: 12 }

/** Height of a `Legend`, including the gap below it; 0 without keys. */
export function legendHeightPx(keys: readonly PictureKey[], widthPx: number): number {
  if (keys.length === 0) return 0
  const { linePx, lineGapPx, keyGapPx, markGapPx, fontPx, afterPx } = legendSizes
  const widths = keys.map(({ label, markPx }) => markPx + markGapPx + textWidth(label, fontPx))
  return flowLines(widths, keyGapPx, widthPx) * (linePx + lineGapPx) - lineGapPx + afterPx
}

/** How many lines boxes of given widths take if each line holds as many as fit. */
export function flowLines(widthsPx: readonly number[], gapPx: number, roomPx: number): number {
  let lines = 0
  let atPx = Number.POSITIVE_INFINITY
  for (const widthPx of widthsPx) {
    if (atPx + gapPx + widthPx > roomPx) {
      lines++
      atPx = widthPx
    } else atPx += gapPx + widthPx
  }
  return lines
}
