import type { MapExtent, Ring } from '../../contract/mapGeometry'

type Point = readonly [x: number, y: number]

/** Cuts a closed ring at the edges of a rectangle (Sutherland and Hodgman). Empty if nothing of it is inside. */
export function clipRing(ring: Ring, extent: MapExtent): Ring {
  let points: readonly Point[] = ring.slice(0, -1)
  for (const { isInside, cut } of edgesOf(extent)) {
    const kept: Point[] = []
    for (const [index, point] of points.entries()) {
      const before = points[(index + points.length - 1) % points.length] ?? point
      if (isInside(point) !== isInside(before)) kept.push(cut(before, point))
      if (isInside(point)) kept.push(point)
    }
    points = kept
  }
  const [first] = points
  return first && points.length > 2 ? [...points, first] : []
}

/** Cuts an open line at the edges of a rectangle. Returns the pieces inside. */
export function clipLine(line: readonly Point[], extent: MapExtent): readonly (readonly Point[])[] {
  const pieces: Point[][] = []
  let piece: Point[] = []
  const end = () => {
    if (piece.length > 1) pieces.push(piece)
    piece = []
  }
  for (let index = 1; index < line.length; index++) {
    const segment = clipSegment(line[index - 1] ?? [0, 0], line[index] ?? [0, 0], extent)
    if (!segment) {
      end()
      continue
    }
    const [from, to] = segment
    const last = piece[piece.length - 1]
    if (last?.[0] !== from[0] || last[1] !== from[1]) {
      end()
      piece.push(from)
    }
    piece.push(to)
  }
  end()
  return pieces
}

function clipSegment(from: Point, to: Point, extent: MapExtent): readonly [Point, Point] | null {
  let [start, end] = [from, to]
  for (const { isInside, cut } of edgesOf(extent)) {
    if (!isInside(start) && !isInside(end)) return null
    if (!isInside(start)) start = cut(start, end)
    else if (!isInside(end)) end = cut(start, end)
  }
  return [start, end]
}

interface Edge {
  isInside: (point: Point) => boolean
  /** The point at which a line crosses the edge. */
  cut: (a: Point, b: Point) => Point
}

function edgesOf({ left, right, top, bottom }: MapExtent): readonly Edge[] {
  const at = (a: Point, b: Point, share: number): Point => [
    a[0] + (b[0] - a[0]) * share,
    a[1] + (b[1] - a[1]) * share,
  ]
  const edge = (axis: 0 | 1, limit: number, sign: 1 | -1): Edge => ({
    isInside: (point) => (point[axis] - limit) * sign >= 0,
    cut: (a, b) => {
      const point = at(a, b, (limit - a[axis]) / (b[axis] - a[axis]))
      // Exactly on the edge, whatever the rounding.
      return axis === 0 ? [limit, point[1]] : [point[0], limit]
    },
  })
  return [edge(0, left, 1), edge(0, right, -1), edge(1, top, 1), edge(1, bottom, -1)]
}
