import { useEffect, useState } from 'react'
import type { MapGeometry } from '../../contract/mapGeometry'
import { type GeometryDetail, geometryCache } from './geometryCache'
import { loadGeometry } from './loadGeometry'

interface LoadedGeometry {
  data: MapGeometry | null
  isPending: boolean
  isError: boolean
}

/**
 * Loads shapes once `isEnabled` is true. Does not use TanStack Query: an embedded chart should not ship a library for
 * one file.
 */
export function useGeometry(detail: GeometryDetail, isEnabled = true): LoadedGeometry {
  const [state, setState] = useState(() => readCache(detail))
  useEffect(
    function load() {
      if (!isEnabled) return
      let isMounted = true
      loadGeometry(detail).then(
        () => isMounted && setState(readCache(detail)),
        () => isMounted && setState({ data: null, isPending: false, isError: true }),
      )
      return () => {
        isMounted = false
      }
    },
    [detail, isEnabled],
  )
  return state
}

function readCache(detail: GeometryDetail): LoadedGeometry {
  const data = geometryCache[detail]
  return { data, isPending: data === null, isError: false }
}
