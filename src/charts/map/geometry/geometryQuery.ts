import { geometryUrls } from 'virtual:geometry'
import { queryOptions } from '@tanstack/react-query'
import { loadGeometry } from './loadGeometry'

/** The fine shapes of the map for pages that fetch by queries; the map itself does without. */
export const geometryQuery = queryOptions({
  queryKey: ['geometry', geometryUrls.near],
  queryFn: () => loadGeometry('near'),
  staleTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
  retry: 1,
})
