import type { GeometryDetail } from '../charts/map/geometryAtHand'
import { type MapGeometry, readGeometry } from '../charts/map/mapGeometry'
import type { Country } from '../dataset/schema'
import { worldGeometry } from './worldGeometry'

/** The shapes of the map as the app has them once it has read its file. */
export function mapShapes(
  countries: readonly Pick<Country, 'iso3' | 'numeric'>[],
  detail: GeometryDetail,
): MapGeometry {
  return readGeometry(worldGeometry(countries, detail) as Parameters<typeof readGeometry>[0])
}
