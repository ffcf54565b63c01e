import { geometryUrls } from 'virtual:geometry'
import type { MapGeometry } from '../../contract/mapGeometry'
import { type GeometryDetail, geometryCache } from './geometryCache'
import { type GeometryTopology, readGeometry } from './readGeometry'

const loading = new Map<GeometryDetail, Promise<MapGeometry>>()

/**
 * Fetches shapes and stores them in `geometryCache`. The result is kept for the life of the page: the URL carries a
 * content hash. A failed fetch is retried once; if that fails too, the promise rejects and the next call starts over.
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
  const url = geometryUrls[detail]
  // Most first views show the whole world and need no other projection.
  const areas = detail === 'near' ? import('../area/withFrames') : null
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  const geometry = readGeometry((await response.json()) as GeometryTopology)
  const complete = (await areas)?.withFrames(geometry) ?? geometry
  geometryCache[detail] = complete
  return complete
}
