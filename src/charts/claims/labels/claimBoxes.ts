import { clamp } from '../../scale/clamp'
import type { Segment } from '../../scale/segment'

/** A mark with a label to place, in pixels of the drawing. `widthPx` is the width of the label. */
export interface ClaimMark {
  id: string
  x: number
  y: number
  widthPx: number
}

export interface PlacedClaim extends ClaimMark {
  /** Top left corner of the label. */
  left: number
  top: number
}

export interface Point {
  x: number
  y: number
}

export type Line = readonly Point[]

export interface Area {
  left: number
  right: number
  top: number
  bottom: number
  /** Lines that labels should not cover. */
  lines: readonly Line[]
  /** Points that labels cover only if every other position is worse. */
  taken: readonly Point[]
}

export const claimHeightPx = 46
/** Labels nearer to their mark than this have no leader. */
export const nearPx = 16
const markRadiusPx = 8
/** Font sizes of the total and of the lines below it. */
export const claimLabelSizes = { value: 13, detail: 12 }

/** The leader: from a mark to the nearest point on the edge of its label. */
export function leaderOf({ x, y, left, top, widthPx }: PlacedClaim): Segment {
  return {
    from: { x, y },
    to: { x: clamp(x, left - 3, left + widthPx + 3), y: clamp(y, top, top + claimHeightPx) },
  }
}

export function boxOf({ left, top, widthPx }: PlacedClaim) {
  return { left, right: left + widthPx, top, bottom: top + claimHeightPx }
}

export function boxAround({ x, y }: Point): Box {
  return { left: x - markRadiusPx, right: x + markRadiusPx, top: y - markRadiusPx, bottom: y + markRadiusPx }
}

export type Box = ReturnType<typeof boxOf>

export function meets(a: Box, b: Box): boolean {
  return a.left < b.right + 6 && b.left < a.right + 6 && a.top < b.bottom + 4 && b.top < a.bottom + 4
}

export function holds(box: Box, x: number, y: number): boolean {
  return x > box.left - 7 && x < box.right + 7 && y > box.top - 5 && y < box.bottom + 5
}

/** Points along a line, at most 8 px apart, so that no label fits between two of them. */
export function dense(points: Line): Line {
  return points.flatMap((point, index) => {
    const next = points[index + 1]
    if (!next) return [point]
    const count = Math.max(Math.ceil(Math.hypot(next.x - point.x, next.y - point.y) / 8), 1)
    return Array.from({ length: count }, (_, step) => ({
      x: point.x + ((next.x - point.x) * step) / count,
      y: point.y + ((next.y - point.y) * step) / count,
    }))
  })
}
