import { geometryUrl } from 'virtual:geometry'
import { geometryAtHand } from './geometryAtHand'
import { type GeometryTopology, type MapGeometry, readGeometry } from './mapGeometry'

let loading: Promise<MapGeometry> | null = null

/**
 * The shapes of the build, fetched once: their address carries a hash, so they cannot change under the app. A failure is
 * tried again at once, and whenever somebody asks anew.
 */
export function loadGeometry(): Promise<MapGeometry> {
  loading ??= fetchGeometry()
    .catch(fetchGeometry)
    .catch((error: unknown) => {
      loading = null
      throw error
    })
  return loading
}

async function fetchGeometry(): Promise<MapGeometry> {
  const response = await fetch(geometryUrl)
  if (!response.ok) throw new Error(`${geometryUrl}: ${response.status}`)
  geometryAtHand.shapes = readGeometry((await response.json()) as GeometryTopology)
  return geometryAtHand.shapes
}
