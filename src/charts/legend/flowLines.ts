/** How many lines things of given widths take that stand beside one another while there is room. */
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
