import type L from 'leaflet'
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { useMap } from 'react-leaflet'
import { formatMapPosition, type MapPosition, maxZoomLevels } from '../../../selection/address/mapPosition'
import type { MapPlane } from '../../contract/mapGeometry'
import { boundsOf, fromLatLng, toLatLng } from './mapCrs'

/** A zoom level below the one that fits the world into any frame. */
const lowestZoom = -10
/** Zoom levels from the whole world at which its outlines start to look coarse. */
const refineZoomLevels = 0.6
/** Rest after which a movement of the map goes into the address, in milliseconds. */
const restMs = 400
/** Distance in pixels from the middle, and zoom levels, that count as the whole extent. */
const homeTolerance = { px: 2, levels: 0.02 }

interface WorldFrameProps {
  plane: MapPlane
  widthPx: number
  /** Share of the extent's size by which a reader can move beyond its edges. */
  overscan: number
  /** Where the reader has moved the map to; null for the whole extent. */
  at: MapPosition | null
  /** Called once the map is at rest after the reader has moved it. */
  onMove: ((at: MapPosition | null) => void) | undefined
  /** Called when the map is zoomed in far enough to need finer outlines. */
  onZoomIn: () => void
  /** Called when the map starts or ends showing the whole world. */
  onHome: (isHome: boolean) => void
}

/**
 * Fits the map's extent, or the position in the address, into the frame at the start and on every resize, and reports
 * where the reader moves the map to.
 */
export function WorldFrame({ plane, widthPx, overscan, at, onMove, onZoomIn, onHome }: WorldFrameProps) {
  const map = useMap()
  const address = at && formatMapPosition(at)
  // What the map shows, as in an address. Differs from `address` between a movement and its report.
  const shown = useRef<string | null>(null)
  const latest = useRef({ at, onMove })
  useLayoutEffect(function keepLatest() {
    latest.current = { at, onMove }
  })
  const isMovedHere = useRef(false)
  const show = useCallback(
    function showPosition() {
      const { at } = latest.current
      isMovedHere.current = true
      const home = boundsOf(plane.extent).getCenter()
      map.setView(at ? toLatLng(plane.project(at.lat, at.lon)) : home, map.getMinZoom() + (at?.zoom ?? 0), {
        animate: false,
      })
      isMovedHere.current = false
      shown.current = at && formatMapPosition(at)
    },
    [map, plane],
  )
  useLayoutEffect(
    function followSize() {
      if (widthPx === 0) return
      isMovedHere.current = true
      map.invalidateSize({ animate: false })
      const bounds = boundsOf(plane.extent)
      // `getBoundsZoom` does not go below the minimum zoom: with the old minimum a smaller frame would crop the world.
      map.setMinZoom(lowestZoom)
      const home = map.getBoundsZoom(bounds)
      map.setMinZoom(home)
      map.setMaxZoom(home + maxZoomLevels)
      map.setMaxBounds(bounds.pad(overscan))
      isMovedHere.current = false
      show()
    },
    [map, plane, widthPx, overscan, show],
  )
  useEffect(
    function followAddress() {
      if (shown.current !== address) show()
    },
    [show, address],
  )
  useEffect(
    function reportMovement() {
      let timer: ReturnType<typeof setTimeout>
      const handleMove = () => {
        if (isMovedHere.current) return
        const moved = positionOf(map, plane)
        const { at } = latest.current
        shown.current = moved && formatMapPosition(moved)
        clearTimeout(timer)
        if (shown.current !== (at && formatMapPosition(at)))
          timer = setTimeout(() => latest.current.onMove?.(moved), restMs)
      }
      map.on('moveend', handleMove)
      return () => {
        clearTimeout(timer)
        map.off('moveend', handleMove)
      }
    },
    [map, plane],
  )
  useEffect(
    function watchZoom() {
      const handleZoom = () => {
        if (map.getZoom() > map.getMinZoom() + refineZoomLevels) onZoomIn()
        onHome(isHome(map))
      }
      handleZoom()
      map.on('zoomstart zoomend', handleZoom)
      return () => {
        map.off('zoomstart zoomend', handleZoom)
      }
    },
    [map, onZoomIn, onHome],
  )
  return null
}

/** Whether the map is as small as it gets. */
function isHome(map: L.Map): boolean {
  return map.getZoom() <= map.getMinZoom() + homeTolerance.levels
}

/** Where the reader has moved the map to; null if it shows its whole extent. */
function positionOf(map: L.Map, plane: MapPlane): MapPosition | null {
  const zoom = Math.max(map.getZoom() - map.getMinZoom(), 0)
  const home = map.latLngToContainerPoint(boundsOf(plane.extent).getCenter())
  const offset = home.distanceTo(map.getSize().divideBy(2))
  if (isHome(map) && offset < homeTolerance.px) return null
  return { ...plane.invert(fromLatLng(map.getCenter())), zoom }
}
