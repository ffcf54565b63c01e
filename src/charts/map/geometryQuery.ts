import { geometryUrl } from 'virtual:geometry'
import { queryOptions } from '@tanstack/react-query'
import { type GeometryTopology, type MapGeometry, readGeometry } from './mapGeometry'

/** The shapes of the build. They cannot change under the app: their address carries a hash. */
export const geometryQuery = queryOptions({
  queryKey: ['geometry', geometryUrl],
  queryFn: async ({ signal }): Promise<MapGeometry> => {
    const response = await fetch(geometryUrl, { signal })
    if (!response.ok) throw new Error(`${geometryUrl}: ${response.status}`)
    return readGeometry((await response.json()) as GeometryTopology)
  },
  staleTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
  retry: 1,
})
