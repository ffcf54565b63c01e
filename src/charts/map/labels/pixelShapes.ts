import { clamp } from '../../scale/clamp'
import { lineMeetsBox, type Segment, segmentsCross } from '../../scale/segment'
import type { MapPoint } from '../geometry/projection'

/** An upright rectangle in pixels. */
export interface PixelBox {
  left: number
  top: number
  right: number
  bottom: number
}

/** A closed outline in pixels. */
export interface PixelRing {
  /** x and y in turn. The last point repeats the first. */
  points: Float64Array
  bounds: PixelBox
  /** Runs of edges with their bounds, so that most of a long coast can be skipped at once. */
  runs: readonly EdgeRun[]
}

/** The edges that start at the indices from `start` to before `end` of `PixelRing.points`. */
interface EdgeRun {
  start: number
  end: number
  bounds: PixelBox
}

const edgesPerRun = 24

/** Returns a ring of points, x and y in turn. The last point repeats the first. */
export function createRing(points: Float64Array): PixelRing {
  const runs: EdgeRun[] = []
  for (let start = 0; start + 3 < points.length; start += edgesPerRun * 2) {
    const end = Math.min(start + edgesPerRun * 2, points.length - 2)
    runs.push({ start, end, bounds: boundsOf(points, start, end + 2) })
  }
  return { points, bounds: boundsOf(points, 0, points.length), runs }
}

function boundsOf(points: Float64Array, start: number, end: number): PixelBox {
  const bounds = {
    left: Number.POSITIVE_INFINITY,
    top: Number.POSITIVE_INFINITY,
    right: Number.NEGATIVE_INFINITY,
    bottom: Number.NEGATIVE_INFINITY,
  }
  for (let i = start; i < end; i += 2) {
    const [x, y] = [points[i] as number, points[i + 1] as number]
    if (x < bounds.left) bounds.left = x
    if (x > bounds.right) bounds.right = x
    if (y < bounds.top) bounds.top = y
    if (y > bounds.bottom) bounds.bottom = y
  }
  return bounds
}

/** Returns a box of this size around a centre. */
export function boxAround({ x, y }: MapPoint, widthPx: number, heightPx: number): PixelBox {
  return { left: x - widthPx / 2, top: y - heightPx / 2, right: x + widthPx / 2, bottom: y + heightPx / 2 }
}

/** Returns a box with this much added on every side. */
export function growBox({ left, top, right, bottom }: PixelBox, px: number): PixelBox {
  return { left: left - px, top: top - px, right: right + px, bottom: bottom + px }
}

export function boxesMeet(a: PixelBox, b: PixelBox): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** Whether a box lies within another. */
export function isWithin(box: PixelBox, outer: PixelBox): boolean {
  return (
    box.left >= outer.left && box.right <= outer.right && box.top >= outer.top && box.bottom <= outer.bottom
  )
}

/** Whether a point lies within a box. */
export function isPointWithin({ x, y }: MapPoint, { left, top, right, bottom }: PixelBox): boolean {
  return x >= left && x <= right && y >= top && y <= bottom
}

/** The point at a share of the length of a line. */
export function pointAlong({ from, to }: Segment, share: number): MapPoint {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

export function pixelsBetween(a: MapPoint, b: MapPoint): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

/** Distance between two lines; 0 if they cross. */
export function segmentDistance(a: Segment, b: Segment): number {
  if (segmentsCross(a, b)) return 0
  return Math.min(
    pointDistance(a.from, b),
    pointDistance(a.to, b),
    pointDistance(b.from, a),
    pointDistance(b.to, a),
  )
}

/** Distance of a point from a line. */
export function pointDistance({ x, y }: MapPoint, { from, to }: Segment): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const squared = dx * dx + dy * dy
  const along = squared === 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / squared
  const t = clamp(along, 0, 1)
  return Math.hypot(x - from.x - t * dx, y - from.y - t * dy)
}

/** Whether a point is inside rings: the number of borders to its right is odd. */
export function isInside(rings: readonly PixelRing[], { x, y }: MapPoint): boolean {
  let inside = false
  for (const { points, bounds, runs } of rings) {
    if (y < bounds.top || y > bounds.bottom || x < bounds.left || x > bounds.right) continue
    for (const run of runs) {
      if (y < run.bounds.top || y > run.bounds.bottom || x > run.bounds.right) continue
      for (let i = run.start; i < run.end; i += 2) {
        const crossing = crossingOf(points, i, y)
        if (crossing !== null && crossing > x) inside = !inside
      }
    }
  }
  return inside
}

/** Whether a box touches the area inside rings. */
export function ringsMeetBox(rings: readonly PixelRing[], box: PixelBox): boolean {
  for (const { points, bounds, runs } of rings) {
    if (!boxesMeet(bounds, box)) continue
    for (const run of runs) {
      if (!boxesMeet(run.bounds, box)) continue
      for (let i = run.start; i < run.end; i += 2) {
        const [x1, y1] = [points[i] as number, points[i + 1] as number]
        if (lineMeetsBox(x1, y1, points[i + 2] as number, points[i + 3] as number, box)) return true
      }
    }
  }
  return isInside(rings, { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 })
}

/** Returns the x at which a horizontal line crosses the borders of rings, in ascending order. */
export function crossingsAt(rings: readonly PixelRing[], lineY: number): readonly number[] {
  const crossings: number[] = []
  for (const { points, runs } of rings)
    for (const { start, end, bounds } of runs) {
      if (lineY < bounds.top || lineY > bounds.bottom) continue
      for (let i = start; i < end; i += 2) {
        const crossing = crossingOf(points, i, lineY)
        if (crossing !== null) crossings.push(crossing)
      }
    }
  return crossings.sort((a, b) => a - b)
}

/** The x at which the edge from a point crosses a horizontal line; null if it does not. */
function crossingOf(points: Float64Array, start: number, lineY: number): number | null {
  const [y1, y2] = [points[start + 1] as number, points[start + 3] as number]
  if (y1 > lineY === y2 > lineY) return null
  const [x1, x2] = [points[start] as number, points[start + 2] as number]
  return x1 + ((lineY - y1) / (y2 - y1)) * (x2 - x1)
}

/** Returns where a line crosses a ring, as shares of its length from 0 to 1, in no order. */
export function crossingsAlong({ from, to }: Segment, { points, runs }: PixelRing): readonly number[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const shares: number[] = []
  for (const { start, end, bounds } of runs) {
    if (!lineMeetsBox(from.x, from.y, to.x, to.y, growBox(bounds, 1))) continue
    for (let i = start; i < end; i += 2) {
      const [x1, y1] = [points[i] as number, points[i + 1] as number]
      const [ex, ey] = [(points[i + 2] as number) - x1, (points[i + 3] as number) - y1]
      const across = dx * ey - dy * ex
      if (across === 0) continue
      const along = ((x1 - from.x) * ey - (y1 - from.y) * ex) / across
      const onEdge = ((x1 - from.x) * dy - (y1 - from.y) * dx) / across
      if (along >= 0 && along <= 1 && onEdge >= 0 && onEdge <= 1) shares.push(along)
    }
  }
  return shares
}
