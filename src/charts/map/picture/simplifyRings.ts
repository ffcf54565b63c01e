import type { MapPoint } from '../geometry/projection'
import { type GridLine, gridStepsPerPx } from './pathData'

/** Area in square pixels of the triangle of a point and its neighbours under which nobody misses the point. */
const unseenPx = 0.3
/** Area in square pixels under which an island is left out; a whole country has a disc. */
const smallestRingPx = 0.4
const passes = 4

/**
 * Shapes without the islands and points that nobody would see. Whether a point goes depends on the point and its
 * neighbours alone, and points where borders meet stay: both sides of a border lose the same ones, and no gap opens.
 */
export function simplifyRings(shapes: readonly (readonly GridLine[])[]): readonly (readonly GridLine[])[] {
  let thinned = shapes.map((rings) =>
    rings.filter((ring) => ringArea(ring) >= smallestRingPx * gridStepsPerPx ** 2),
  )
  for (let pass = 0; pass < passes; pass++) {
    const meetings = bordersMeet(thinned.flat())
    thinned = thinned.map((rings) => rings.map((ring) => thin(ring, meetings)))
  }
  return thinned.map((rings) => rings.filter((ring) => ring.length > 2))
}

/** The points that do not have the same two neighbours in all rings. */
function bordersMeet(rings: readonly GridLine[]): ReadonlySet<number> {
  const neighbours = new Map<number, readonly [number, number]>()
  const meetings = new Set<number>()
  for (const ring of rings)
    for (const [index, point] of ring.entries()) {
      const [before, after] = around(ring, index).map(keyOf)
      if (before === undefined || after === undefined) continue
      const pair = [Math.min(before, after), Math.max(before, after)] as const
      const key = keyOf(point)
      const known = neighbours.get(key)
      if (known && (known[0] !== pair[0] || known[1] !== pair[1])) meetings.add(key)
      neighbours.set(key, pair)
    }
  return meetings
}

/** Takes the points out whose triangle is unseen and smaller than those of their neighbours. */
function thin(ring: GridLine, meetings: ReadonlySet<number>): GridLine {
  const weights = ring.map((point, index) =>
    meetings.has(keyOf(point)) ? Number.POSITIVE_INFINITY : triangleArea(point, around(ring, index)),
  )
  const isLess = (index: number, other: number) => {
    const place = (other + ring.length) % ring.length
    const [own = 0, theirs = 0] = [weights[index], weights[place]]
    const [point, neighbour] = [ring[index], ring[place]]
    // Of equal ones the same goes whichever way round the ring is drawn.
    return own === theirs && point && neighbour ? keyOf(point) < keyOf(neighbour) : own < theirs
  }
  return ring.filter((_, index) => {
    const isUnseen = (weights[index] ?? 0) <= unseenPx * gridStepsPerPx ** 2
    return !(isUnseen && isLess(index, index - 1) && isLess(index, index + 1))
  })
}

function around(ring: GridLine, index: number): readonly MapPoint[] {
  const before = ring[(index + ring.length - 1) % ring.length]
  const after = ring[(index + 1) % ring.length]
  return before && after ? [before, after] : []
}

/** One number a point: pictures are far smaller than 65,536 steps. */
function keyOf({ x, y }: MapPoint): number {
  return x * 65_536 + y
}

function triangleArea(point: MapPoint, [before = point, after = point]: readonly MapPoint[]): number {
  const double = (point.x - before.x) * (after.y - before.y) - (after.x - before.x) * (point.y - before.y)
  return Math.abs(double) / 2
}

function ringArea(ring: GridLine): number {
  const double = ring.reduce((sum, point, index) => {
    const next = ring[(index + 1) % ring.length] ?? point
    return sum + point.x * next.y - next.x * point.y
  }, 0)
  return Math.abs(double) / 2
}
