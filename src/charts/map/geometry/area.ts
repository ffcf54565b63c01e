import type { CountryShape, Ring } from '../../contract/mapGeometry'

/** Area of a shape in square projected units. Holes are added, not subtracted: precise enough to find tiny countries. */
export function shapeArea(shape: CountryShape): number {
  return shape.rings.reduce((sum, ring) => sum + ringArea(ring), 0)
}

/** Area inside a closed ring in square projected units, by the shoelace formula. Never negative. */
export function ringArea(ring: Ring): number {
  let doubled = 0
  for (let i = 0; i < ring.length - 1; i++) {
    const [x1, y1] = ring[i] ?? [0, 0]
    const [x2, y2] = ring[i + 1] ?? [0, 0]
    doubled += x1 * y2 - x2 * y1
  }
  return Math.abs(doubled) / 2
}
