import type { CountryShape } from '../../contract/mapGeometry'
import type { MapPoint } from '../geometry/projection'

interface Room {
  left: number
  right: number
}

/**
 * How far a name may reach inside a country to both sides of a point, over the height of its letters: units of the
 * plane. Null where the point, or a letter, would lie outside.
 */
export function insideSpan(shape: CountryShape, { x, y }: MapPoint, halfHeight: number): Room | null {
  let room: Room | null = { left: Number.NEGATIVE_INFINITY, right: Number.POSITIVE_INFINITY }
  for (const height of [y - halfHeight, y, y + halfHeight]) {
    const crossings = crossingsAt(shape, height)
    const after = crossings.findIndex((crossing) => crossing > x)
    // An odd number of borders to the left: the point is inside.
    if (after === -1 || after % 2 === 0) return null
    room = {
      left: Math.max(room.left, crossings[after - 1] ?? x),
      right: Math.min(room.right, crossings[after] ?? x),
    }
  }
  return room
}

/** Where a horizontal line crosses the borders of a shape, from left to right. */
function crossingsAt({ rings }: CountryShape, height: number): readonly number[] {
  return rings
    .flatMap((ring) =>
      ring.flatMap(([x1, y1], index) => {
        const [x2, y2] = ring[index + 1] ?? [x1, y1]
        return y1 > height !== y2 > height ? [x1 + ((height - y1) / (y2 - y1)) * (x2 - x1)] : []
      }),
    )
    .sort((a, b) => a - b)
}
