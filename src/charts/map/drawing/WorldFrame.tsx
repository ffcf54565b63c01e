import type L from 'leaflet'
import { useEffect, useLayoutEffect } from 'react'
import { useMap } from 'react-leaflet'
import { worldBounds } from './mapCrs'

/** Zoom levels by which a reader can zoom in from the whole world. Coasts at 1:50m look coarse beyond that. */
const maxZoomLevels = 5
/** A zoom level below the one that fits the world into any frame. */
const lowestZoom = -10
/** Zoom levels from the whole world at which its outlines start to look coarse. */
const refineZoomLevels = 0.6

interface WorldFrameProps {
  widthPx: number
  /** Called when the reader zooms in far enough to need finer outlines. */
  onZoomIn: () => void
  /** Called when the map starts or ends showing the whole world. */
  onHome: (isHome: boolean) => void
}

/** Fits the whole world into the frame at the start and on every resize, unless the reader has zoomed in. */
export function WorldFrame({ widthPx, onZoomIn, onHome }: WorldFrameProps) {
  const map = useMap()
  useLayoutEffect(
    function followSize() {
      if (widthPx === 0) return
      map.invalidateSize({ animate: false })
      const wasHome = map.getZoom() === undefined || isHome(map)
      // `getBoundsZoom` does not go below the minimum zoom: with the old minimum a smaller frame would crop the world.
      map.setMinZoom(lowestZoom)
      const home = map.getBoundsZoom(worldBounds)
      map.setMinZoom(home)
      map.setMaxZoom(home + maxZoomLevels)
      map.setMaxBounds(worldBounds.pad(0.05))
      if (wasHome) map.setView(worldBounds.getCenter(), home, { animate: false })
    },
    [map, widthPx],
  )
  useEffect(
    function watchZoom() {
      const handleZoom = () => {
        if (map.getZoom() > map.getMinZoom() + refineZoomLevels) onZoomIn()
        onHome(isHome(map))
      }
      map.on('zoomstart zoomend', handleZoom)
      return () => {
        map.off('zoomstart zoomend', handleZoom)
      }
    },
    [map, onZoomIn, onHome],
  )
  return null
}

/** Whether the map shows the whole world. */
function isHome(map: L.Map): boolean {
  return map.getZoom() <= map.getMinZoom() + 0.01
}

/** Zooms out to the whole world. */
export function fitWorld(map: L.Map) {
  map.setView(worldBounds.getCenter(), map.getMinZoom())
}
