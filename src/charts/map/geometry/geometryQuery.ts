import { geometryUrls } from 'virtual:geometry'
import { queryOptions } from '@tanstack/react-query'
import { loadGeometry } from './loadGeometry'

/** The `near` shapes as a query, for pages. The map itself uses `useGeometry`, which needs no query client. */
export const geometryQuery = queryOptions({
  queryKey: ['geometry', geometryUrls.near],
  queryFn: () => loadGeometry('near'),
  staleTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
  retry: 1,
})
