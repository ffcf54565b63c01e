import { type MapGeometry, readGeometry } from '../charts/map/mapGeometry'
import type { Country } from '../dataset/schema'
import { worldGeometry } from './worldGeometry'

/** The shapes of the map as the app has them once it has read its file. */
export function mapShapes(countries: readonly Country[]): MapGeometry {
  return readGeometry(worldGeometry(countries) as Parameters<typeof readGeometry>[0])
}
