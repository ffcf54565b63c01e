import type { MapGeometry } from '../charts/contract/mapGeometry'
import type { GeometryDetail } from '../charts/map/geometry/geometryCache'
import { readGeometry } from '../charts/map/geometry/mapGeometry'
import type { Country } from '../dataset/schema'
import { worldGeometry } from './worldGeometry'

/** The shapes of the map as the app has them once it has read its file. */
export function mapShapes(
  countries: readonly Pick<Country, 'iso3' | 'numeric'>[],
  detail: GeometryDetail,
): MapGeometry {
  return readGeometry(worldGeometry(countries, detail) as Parameters<typeof readGeometry>[0])
}
