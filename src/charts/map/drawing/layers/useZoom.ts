import { useEffect, useState } from 'react'
import { useMap } from 'react-leaflet'

/** Returns the zoom level of the map, updated after each zoom. Undefined until the map has a view. */
export function useZoom(): number | undefined {
  const map = useMap()
  const [zoom, setZoom] = useState<number | undefined>(() => map.getZoom())
  useEffect(
    function followZoom() {
      const handleZoom = () => setZoom(map.getZoom())
      handleZoom()
      map.on('zoomend viewreset', handleZoom)
      return () => {
        map.off('zoomend viewreset', handleZoom)
      }
    },
    [map],
  )
  return zoom
}
