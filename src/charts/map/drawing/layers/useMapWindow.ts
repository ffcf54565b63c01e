import type L from 'leaflet'
import { useEffect, useState } from 'react'
import { useMap } from 'react-leaflet'
import type { MapPoint, ToPixels } from '../../geometry/projection'
import type { PixelBox } from '../../labels/pixelShapes'
import { toLatLng } from '../mapCrs'

/** The visible part of the map after a zoom or pan, in the pixels of Leaflet's panes. */
interface MapWindow {
  toPixels: ToPixels
  box: PixelBox
}

/** Returns the visible part of the map, updated after each zoom and pan. Null until the map has a view. */
export function useMapWindow(): MapWindow | null {
  const map = useMap()
  const [visible, setVisible] = useState<MapWindow | null>(null)
  useEffect(
    function followView() {
      const handleView = () => setVisible(windowOf(map))
      handleView()
      map.on('zoomend viewreset moveend resize', handleView)
      return () => {
        map.off('zoomend viewreset moveend resize', handleView)
      }
    },
    [map],
  )
  return visible
}

function windowOf(map: L.Map): MapWindow | null {
  const zoom = map.getZoom()
  if (zoom === undefined) return null
  const origin = map.latLngToLayerPoint(toLatLng({ x: 0, y: 0 }))
  const scale = map.getZoomScale(zoom, 0)
  const corner = map.containerPointToLayerPoint([0, 0])
  const size = map.getSize()
  return {
    toPixels: ({ x, y }: MapPoint) => ({ x: origin.x + x * scale, y: origin.y + y * scale }),
    box: { left: corner.x, top: corner.y, right: corner.x + size.x, bottom: corner.y + size.y },
  }
}
