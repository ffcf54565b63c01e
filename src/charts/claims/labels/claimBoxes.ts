import { clamp } from '../../scale/clamp'

/** A mark that wants a block of words beside it. Pixels of the drawing. */
export interface ClaimMark {
  id: string
  x: number
  y: number
  widthPx: number
}

export interface PlacedClaim extends ClaimMark {
  /** Top left corner of the words. */
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
  /** The corners of lines that words stay off. */
  lines: readonly Line[]
  /** Places that are taken: words never cover them where there is another choice. */
  taken: readonly Point[]
}

export const claimHeightPx = 46
const markRadiusPx = 8
/** Type of the total, and of the lines under it. */
export const claimLabelSizes = { value: 13, detail: 12 }

/** The line from a mark to the nearest place on the edge of its words. */
export function leaderOf({ x, y, left, top, widthPx }: PlacedClaim): readonly [Point, Point] {
  return [
    { x, y },
    {
      x: clamp(x, left - 3, left + widthPx + 3),
      y: clamp(y, top, top + claimHeightPx),
    },
  ]
}

export function boxOf({ left, top, widthPx }: PlacedClaim) {
  return { left, right: left + widthPx, top, bottom: top + claimHeightPx }
}

export function boxAround({ x, y }: Point): Box {
  return { left: x - markRadiusPx, right: x + markRadiusPx, top: y - markRadiusPx, bottom: y + markRadiusPx }
}

export type Box = ReturnType<typeof boxOf>

/** Whether a line goes through a box: whether there is a part of it that is between all four sides. */
export function passes([from, to]: readonly [Point, Point], box: Box): boolean {
  let [first, last] = [0, 1]
  for (const [start, way, low, high] of [
    [from.x, to.x - from.x, box.left, box.right],
    [from.y, to.y - from.y, box.top, box.bottom],
  ] as const) {
    if (way === 0) {
      if (start < low || start > high) return false
      continue
    }
    const [one, other] = [(low - start) / way, (high - start) / way]
    first = Math.max(first, Math.min(one, other))
    last = Math.min(last, Math.max(one, other))
  }
  return first <= last
}

export function meets(a: Box, b: Box): boolean {
  return a.left < b.right + 6 && b.left < a.right + 6 && a.top < b.bottom + 4 && b.top < a.bottom + 4
}

export function holds(box: Box, x: number, y: number): boolean {
  return x > box.left - 7 && x < box.right + 7 && y > box.top - 5 && y < box.bottom + 5
}

/** Points along a line, close enough that words cannot slip between two of them. */
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
