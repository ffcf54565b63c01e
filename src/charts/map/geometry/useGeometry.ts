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
 * The shapes of the map, loaded when they are wanted. Without a query: a chart alone on another page must not carry a
 * library for one file.
 */
export function useGeometry(detail: GeometryDetail, isWanted = true): LoadedGeometry {
  const [state, setState] = useState(() => fromHand(detail))
  useEffect(
    function load() {
      if (!isWanted) return
      let isHere = true
      loadGeometry(detail).then(
        () => isHere && setState(fromHand(detail)),
        () => isHere && setState({ data: null, isPending: false, isError: true }),
      )
      return () => {
        isHere = false
      }
    },
    [detail, isWanted],
  )
  return state
}

function fromHand(detail: GeometryDetail): LoadedGeometry {
  const data = geometryCache[detail]
  return { data, isPending: data === null, isError: false }
}
