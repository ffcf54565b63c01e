import type { Country } from '../../../dataset/schema'
import type { MapGeometry, MapPoint, Ring } from '../../contract/mapGeometry'
import { ringArea } from './area'
import { crossings } from './crossings'
import { isOnMap } from './projection'

/**
 * The point from which a country is labelled: its label point or, if an area cuts that off, the middle of the widest line
 * through what is left. Null if nothing of the country is on the map.
 */
export function labelPoint(country: Country, { plane, countries }: MapGeometry): MapPoint | null {
  const { extent } = plane
  const point = plane.project(country.labelLat, country.labelLon)
  if (isOnMap(point, extent)) return point
  const rings = countries.find(({ iso3 }) => iso3 === country.iso3)?.rings ?? []
  const visible = rings.filter((ring) => ring.some(([x, y]) => isOnMap({ x, y }, extent)))
  const [largest] = [...visible].sort((a, b) => ringArea(b) - ringArea(a))
  return largest ? widestMiddle(largest, extent) : null
}

const lines = 9

function widestMiddle(
  ring: Ring,
  { left, right, top, bottom }: MapGeometry['plane']['extent'],
): MapPoint | null {
  let widest: { width: number; point: MapPoint } | null = null
  for (let line = 1; line <= lines; line++) {
    const y = top + ((bottom - top) * line) / (lines + 1)
    const crossed = [...crossings(ring, y)].sort((a, b) => a - b)
    // By the even–odd rule every second gap between crossings is inside.
    for (let index = 0; index + 1 < crossed.length; index += 2) {
      const from = Math.max(crossed[index] ?? 0, left)
      const to = Math.min(crossed[index + 1] ?? 0, right)
      if (to - from > (widest?.width ?? 0)) widest = { width: to - from, point: { x: (from + to) / 2, y } }
    }
  }
  return widest?.point ?? null
}
