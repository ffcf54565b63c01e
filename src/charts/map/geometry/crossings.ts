import type { Ring } from '../../contract/mapGeometry'

/** The x at which a horizontal line crosses a ring, in no order. By the even–odd rule, an odd number to one side means inside. */
export function crossings(ring: Ring, y: number): readonly number[] {
  return ring.flatMap(([x1, y1], index) => {
    const [x2, y2] = ring[index + 1] ?? [x1, y1]
    return y1 > y === y2 > y ? [] : [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)]
  })
}
