/** Sizes of the marks of stated totals, for their shapes and for the room that labels leave to them. */
export const markSizes = {
  circlePx: 5,
  diamondPx: 6,
  /** From the middle of a mark to the tip of its arrow. */
  arrowPx: 19,
  arrowHeadPx: 3.5,
  tailPx: 2,
}
