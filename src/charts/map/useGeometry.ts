import { useEffect, useState } from 'react'
import { geometryAtHand } from './geometryAtHand'
import { loadGeometry } from './loadGeometry'
import type { MapGeometry } from './mapGeometry'

interface LoadedGeometry {
  data: MapGeometry | null
  isPending: boolean
  isError: boolean
}

/** The shapes of the map. Without a query: a chart alone on another page must not carry a library for one file. */
export function useGeometry(): LoadedGeometry {
  const [state, setState] = useState(fromHand)
  useEffect(function load() {
    let isWanted = true
    loadGeometry().then(
      () => isWanted && setState(fromHand),
      () => isWanted && setState({ data: null, isPending: false, isError: true }),
    )
    return () => {
      isWanted = false
    }
  }, [])
  return state
}

function fromHand(): LoadedGeometry {
  const data = geometryAtHand.shapes
  return { data, isPending: data === null, isError: false }
}
