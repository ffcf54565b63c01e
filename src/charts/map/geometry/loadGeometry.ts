import { geometryUrls } from 'virtual:geometry'
import type { MapGeometry } from '../../contract/mapGeometry'
import { type GeometryDetail, geometryCache } from './geometryCache'
import { type GeometryTopology, readGeometry } from './mapGeometry'

const loading = new Map<GeometryDetail, Promise<MapGeometry>>()

/**
 * The shapes of the build, fetched once: their address carries a hash, so they cannot change under the app. A failure is
 * tried again at once, and whenever somebody asks anew.
 */
export function loadGeometry(detail: GeometryDetail): Promise<MapGeometry> {
  const known = loading.get(detail)
  if (known) return known
  const started = fetchGeometry(detail)
    .catch(() => fetchGeometry(detail))
    .catch((error: unknown) => {
      loading.delete(detail)
      throw error
    })
  loading.set(detail, started)
  return started
}

async function fetchGeometry(detail: GeometryDetail): Promise<MapGeometry> {
  const address = geometryUrls[detail]
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  const shapes = readGeometry((await response.json()) as GeometryTopology)
  geometryCache[detail] = shapes
  return shapes
}
