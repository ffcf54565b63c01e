import { clamp } from '../../scale/clamp'
import type { Segment } from '../../scale/segment'
import { markSizes } from '../markSizes'

/** A mark with a label to place, in pixels of the drawing. */
export interface ClaimMark {
  id: string
  x: number
  y: number
  /** Start of its tail; `x` for a mark without one. */
  startX: number
  /** Where its arrow points: -1 up, 1 down, 0 without an arrow. */
  arrow: -1 | 0 | 1
  /** The other end of the dotted line to the documented total. */
  documentedY: number
  /** Width of the label. */
  widthPx: number
  /** If not all labels fit, the ones of least importance are left out. */
  importance: number
}

/** A label at a position. */
export interface PlacedClaim {
  mark: ClaimMark
  box: Box
  /** The line from the mark to the nearest point on the edge of the label; null if the label is next to the mark. */
  leader: Segment | null
  /** Length of that line. */
  distancePx: number
}

export interface Point {
  x: number
  y: number
}

export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** Where labels can be. */
export interface Area extends Box {
  /** The line of the documented total, which never falls. Labels may only touch it. */
  curve: readonly Point[]
  /** Other marks and words that labels and leaders keep clear of. */
  taken: readonly Box[]
}

export const claimHeightPx = 46
/** Labels nearer to their mark than this have no leader. */
const nearPx = 16
/** Space between a leader and the label it leads to. */
const leaderGapPx = 3
/** Font sizes of the total and of the lines below it. */
export const claimLabelSizes = { value: 13, detail: 12 }

/** Places the label of a mark by its top left corner. */
export function placedAt(mark: ClaimMark, left: number, top: number): PlacedClaim {
  const { x, y, widthPx } = mark
  const box = { left, right: left + widthPx, top, bottom: top + claimHeightPx }
  const to = {
    x: clamp(x, box.left - leaderGapPx, box.right + leaderGapPx),
    y: clamp(y, box.top, box.bottom),
  }
  const distancePx = Math.hypot(to.x - x, to.y - y)
  return { mark, box, leader: distancePx < nearPx ? null : { from: { x, y }, to }, distancePx }
}

/** The boxes of a mark: its symbol, its tail, and its arrow. */
export function markBoxes({ x, y, startX, arrow }: ClaimMark): readonly Box[] {
  const { diamondPx, arrowPx, arrowHeadPx, tailPx } = markSizes
  const tipY = y + arrow * arrowPx
  return [
    grown({ left: x, right: x, top: y, bottom: y }, diamondPx),
    { left: startX, right: x, top: y - tailPx / 2, bottom: y + tailPx / 2 },
    { left: x - arrowHeadPx, right: x + arrowHeadPx, top: Math.min(y, tipY), bottom: Math.max(y, tipY) },
  ]
}

/** The dotted line from a mark to the documented total. */
export function dottedLine({ x, y, documentedY }: ClaimMark): Segment {
  return { from: { x, y }, to: { x, y: documentedY } }
}

/** A box that is larger, or with negative numbers smaller, on each side. */
export function grown({ left, right, top, bottom }: Box, xPx: number, yPx = xPx): Box {
  return { left: left - xPx, right: right + xPx, top: top - yPx, bottom: bottom + yPx }
}

export function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** Whether a line that never falls touches a box. */
export function curveMeets(curve: readonly Point[], box: Box): boolean {
  const [first, last] = [curve[0], curve.at(-1)]
  if (!first || !last || box.right < first.x || box.left > last.x) return false
  return curveAt(curve, box.left) >= box.top && curveAt(curve, box.right) <= box.bottom
}

/** Whether a line that never falls passes between the ends of another line. */
export function curveCrosses(curve: readonly Point[], { from, to }: Segment): boolean {
  return curveAt(curve, from.x) > from.y !== curveAt(curve, to.x) > to.y
}

/** Height of a step line at `x`, found by halving. */
function curveAt(curve: readonly Point[], x: number): number {
  let [low, high] = [0, curve.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((curve[middle]?.x ?? 0) <= x) low = middle
    else high = middle
  }
  return curve[low]?.y ?? 0
}
