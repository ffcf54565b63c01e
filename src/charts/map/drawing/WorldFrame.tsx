import type L from 'leaflet'
import { useEffect, useLayoutEffect } from 'react'
import { useMap } from 'react-leaflet'
import { worldBounds } from './mapCrs'

/** Zoom levels beyond the whole world: at 1:50m the coasts are coarse beyond that. */
const deepestZoom = 5
/** Farther than the world is in any frame. */
const farthestZoom = -10

/** Zoom levels beyond the whole world at which its shapes begin to look coarse. */
const nearZoom = 0.6

interface WorldFrameProps {
  widthPx: number
  /** Called when the reader has come near: finer shapes are wanted. */
  onNear: () => void
}

/** Keeps the whole world in the frame: at the start, and when the size changes unless the reader has zoomed in. */
export function WorldFrame({ widthPx, onNear }: WorldFrameProps) {
  const map = useMap()
  useLayoutEffect(
    function fitWorld() {
      if (widthPx === 0) return
      map.invalidateSize({ animate: false })
      const wasHome = map.getZoom() === undefined || map.getZoom() <= map.getMinZoom() + 0.01
      // Leaflet keeps what fits within the old limit: a smaller frame would stay zoomed in.
      map.setMinZoom(farthestZoom)
      const home = map.getBoundsZoom(worldBounds)
      map.setMinZoom(home)
      map.setMaxZoom(home + deepestZoom)
      map.setMaxBounds(worldBounds.pad(0.05))
      if (wasHome) map.setView(worldBounds.getCenter(), home, { animate: false })
    },
    [map, widthPx],
  )
  useEffect(
    function followZoom() {
      const handleZoom = () => {
        if (map.getZoom() > map.getMinZoom() + nearZoom) onNear()
      }
      map.on('zoomstart zoomend', handleZoom)
      return () => {
        map.off('zoomstart zoomend', handleZoom)
      }
    },
    [map, onNear],
  )
  return null
}

/** Puts the whole world back into the frame. */
export function fitWorld(map: L.Map) {
  map.setView(worldBounds.getCenter(), map.getMinZoom())
}
