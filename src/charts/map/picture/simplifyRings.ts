import type { MapPoint } from '../geometry/projection'
import { type GridLine, gridStepsPerPx } from './pathData'

/** A point may be dropped if the triangle that it forms with its neighbours covers at most this many square pixels. */
const maxTrianglePx = 0.3
/** Rings that cover fewer square pixels are dropped. Tiny countries have a disc instead. */
const minRingPx = 0.4
const passes = 4

/**
 * Drops islands and points too small to see; `shapes` lists the rings of each country on the grid. Shared borders stay
 * shared: a point is dropped depending only on its neighbours, and points where more than two borders meet are kept, so
 * both sides of a border lose the same points and no gap opens. A variant of Visvalingam–Whyatt simplification.
 */
export function simplifyRings(shapes: readonly (readonly GridLine[])[]): readonly (readonly GridLine[])[] {
  let simplified = shapes.map((rings) =>
    rings.filter((ring) => ringArea(ring) >= minRingPx * gridStepsPerPx ** 2),
  )
  for (let pass = 0; pass < passes; pass++) {
    const junctions = findJunctions(simplified.flat())
    simplified = simplified.map((rings) => rings.map((ring) => dropPoints(ring, junctions)))
  }
  return simplified.map((rings) => rings.filter((ring) => ring.length > 2))
}

/** Returns the keys of points that do not have the same two neighbours in every ring: borders meet there. */
function findJunctions(rings: readonly GridLine[]): ReadonlySet<number> {
  const neighbours = new Map<number, readonly [number, number]>()
  const junctions = new Set<number>()
  for (const ring of rings)
    for (const [index, point] of ring.entries()) {
      const [before, after] = neighboursOf(ring, index).map(keyOf)
      if (before === undefined || after === undefined) continue
      const pair = [Math.min(before, after), Math.max(before, after)] as const
      const key = keyOf(point)
      const known = neighbours.get(key)
      if (known && (known[0] !== pair[0] || known[1] !== pair[1])) junctions.add(key)
      neighbours.set(key, pair)
    }
  return junctions
}

/** Drops points whose triangle is small enough, and smaller than the triangles of both neighbours. */
function dropPoints(ring: GridLine, junctions: ReadonlySet<number>): GridLine {
  const areas = ring.map((point, index) =>
    junctions.has(keyOf(point)) ? Number.POSITIVE_INFINITY : triangleArea(point, neighboursOf(ring, index)),
  )
  const isLess = (index: number, other: number) => {
    const wrapped = (other + ring.length) % ring.length
    const [area = 0, otherArea = 0] = [areas[index], areas[wrapped]]
    const [point, neighbour] = [ring[index], ring[wrapped]]
    // Break ties by key, so that the direction of a ring does not matter.
    return area === otherArea && point && neighbour ? keyOf(point) < keyOf(neighbour) : area < otherArea
  }
  return ring.filter((_, index) => {
    const isSmall = (areas[index] ?? 0) <= maxTrianglePx * gridStepsPerPx ** 2
    return !(isSmall && isLess(index, index - 1) && isLess(index, index + 1))
  })
}

function neighboursOf(ring: GridLine, index: number): readonly MapPoint[] {
  const before = ring[(index + ring.length - 1) % ring.length]
  const after = ring[(index + 1) % ring.length]
  return before && after ? [before, after] : []
}

/** Packs a point into one number. Unique on maps less than 65,536 grid steps (about 13,000 px) high. */
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
