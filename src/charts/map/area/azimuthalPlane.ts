import type { MapPlane } from '../../contract/mapGeometry'

/** Radius of the globe in units of the plane: a unit is about 12.7 km near the centre. */
const radius = 500
const radiansPerDegree = Math.PI / 180

/** Lambert's azimuthal equal-area projection around a centre in degrees. */
export function azimuthalPlane(centre: { lat: number; lon: number }): Omit<MapPlane, 'extent'> {
  const lat0 = centre.lat * radiansPerDegree
  const [sin0, cos0] = [Math.sin(lat0), Math.cos(lat0)]
  return {
    project: (latitude, longitude) => {
      const lat = latitude * radiansPerDegree
      const turned = (longitude - centre.lon) * radiansPerDegree
      const [sin, cos, cosTurned] = [Math.sin(lat), Math.cos(lat), Math.cos(turned)]
      // At the point opposite of the centre the projection is not defined: it gets a finite place far outside.
      const k = radius * Math.sqrt(2 / Math.max(1 + sin0 * sin + cos0 * cos * cosTurned, 1e-9))
      return { x: k * cos * Math.sin(turned), y: -k * (cos0 * sin - sin0 * cos * cosTurned) }
    },
    invert: ({ x, y }) => {
      const distance = Math.hypot(x, y)
      if (distance === 0) return centre
      const angle = 2 * Math.asin(Math.min(distance / radius / 2, 1))
      const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
      const lat = Math.asin(cos * sin0 - (y * sin * cos0) / distance)
      const turned = Math.atan2(x * sin, distance * cos0 * cos + y * sin0 * sin)
      return { lat: lat / radiansPerDegree, lon: withinTurn(centre.lon + turned / radiansPerDegree) }
    },
  }
}

/** Cosine of the angle between two positions, as seen from the centre of the globe. */
export function cosBetween(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const [latA, latB] = [a.lat * radiansPerDegree, b.lat * radiansPerDegree]
  const turned = (a.lon - b.lon) * radiansPerDegree
  return Math.sin(latA) * Math.sin(latB) + Math.cos(latA) * Math.cos(latB) * Math.cos(turned)
}

function withinTurn(longitude: number): number {
  return ((((longitude + 180) % 360) + 360) % 360) - 180
}
