import L from 'leaflet'
import { useEffect } from 'react'
import { useMap } from 'react-leaflet'
import type { MapGeometry } from '../../../contract/mapGeometry'
import { toLatLng } from '../mapCrs'

const pane = 'backdrop'

/** The sphere and its graticule, in a faint colour behind the countries. */
export function Backdrop({ geometry }: { geometry: MapGeometry }) {
  const map = useMap()
  useEffect(
    function drawBackdrop() {
      if (!map.getPane(pane)) map.createPane(pane).style.zIndex = '390'
      const toLatLngs = (points: readonly (readonly number[])[]) =>
        points.map(([x = 0, y = 0]) => toLatLng({ x, y }))
      const options = { interactive: false, pane, smoothFactor: 0 }
      const sphere = L.polygon(geometry.sphere.geometry.coordinates.map(toLatLngs), {
        ...options,
        stroke: false,
        fillColor: 'var(--map-sphere)',
        fillOpacity: 1,
      })
      const graticule = L.polyline(
        geometry.graticule.features.map((line) => toLatLngs(line.geometry.coordinates)),
        { ...options, color: 'var(--map-graticule)', weight: 1 },
      )
      const group = L.layerGroup([sphere, graticule]).addTo(map)
      return () => {
        group.remove()
      }
    },
    [map, geometry],
  )
  return null
}
