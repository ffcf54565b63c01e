import { useEffect, useState } from 'react'
import { loadGeometry } from './loadGeometry'
import type { MapGeometry } from './mapGeometry'

interface LoadedGeometry {
  data: MapGeometry | null
  isPending: boolean
  isError: boolean
}

/** The shapes of the map. Without a query: a chart alone on another page must not carry a library for one file. */
export function useGeometry(): LoadedGeometry {
  const [state, setState] = useState<LoadedGeometry>({ data: null, isPending: true, isError: false })
  useEffect(function load() {
    let isWanted = true
    loadGeometry().then(
      (data) => isWanted && setState({ data, isPending: false, isError: false }),
      () => isWanted && setState({ data: null, isPending: false, isError: true }),
    )
    return () => {
      isWanted = false
    }
  }, [])
  return state
}
