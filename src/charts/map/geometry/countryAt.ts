import type { CountryShape, MapPoint, Ring } from '../../contract/mapGeometry'
import { crossings } from './crossings'

/** A point this near to land, in units of the plane (about 400 km), lies in its seas. Shapes also leave out small islands. */
const sea = 30

/** The shape on whose land or in whose seas a point of the plane lies. Undefined farther out. */
export function countryAt(point: MapPoint, shapes: readonly CountryShape[]): CountryShape | undefined {
  const around = shapes.find(({ rings }) => isInside(point, rings))
  if (around) return around
  let nearest: CountryShape | undefined
  let least = sea
  for (const shape of shapes) {
    const distance = distanceTo(point, shape.rings)
    if (distance < least) [nearest, least] = [shape, distance]
  }
  return nearest
}

function isInside({ x, y }: MapPoint, rings: readonly Ring[]): boolean {
  return rings.flatMap((ring) => crossings(ring, y)).filter((crossing) => crossing > x).length % 2 === 1
}

/** Distance of a point from the nearest corner of rings. */
function distanceTo({ x, y }: MapPoint, rings: readonly Ring[]): number {
  let least = Number.POSITIVE_INFINITY
  for (const ring of rings)
    for (const [cornerX, cornerY] of ring) least = Math.min(least, Math.hypot(cornerX - x, cornerY - y))
  return least
}
