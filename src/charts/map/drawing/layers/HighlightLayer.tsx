import L from 'leaflet'
import { useEffect, useSyncExternalStore } from 'react'
import { useMap } from 'react-leaflet'
import type { Country } from '../../../../dataset/schema'
import type { MapGeometry } from '../../../contract/mapGeometry'
import { projectPoint } from '../../geometry/projection'
import type { ActiveCountryStore } from '../activeCountry'
import { toLatLng } from '../mapCrs'
import { polygon } from './countryPaths'

interface HighlightLayerProps {
  geometry: MapGeometry
  countries: readonly Country[]
  selected: string | null
  pointed: ActiveCountryStore
}

const pane = 'highlights'

/** Outlines drawn over the countries: one for the open country, one for that under the pointer or with the focus. */
export function HighlightLayer({ geometry, countries, selected, pointed }: HighlightLayerProps) {
  const map = useMap()
  const current = useSyncExternalStore(pointed.subscribe, pointed.get)
  const currentCode = current?.iso3 ?? null
  const hasFocus = current?.hasFocus ?? false
  useEffect(
    function outlineSelected() {
      if (!selected) return
      return outline(map, geometry, countries, selected, [
        { weight: 5, color: 'var(--page)' },
        { weight: 2, color: 'var(--ink)' },
      ])
    },
    [map, geometry, countries, selected],
  )
  useEffect(
    function outlinePointed() {
      if (!currentCode) return
      const strokes = hasFocus
        ? [
            { weight: 6, color: 'var(--page)' },
            { weight: 3, color: 'var(--focus)' },
          ]
        : [{ weight: 1.5, color: 'var(--ink)' }]
      return outline(map, geometry, countries, currentCode, strokes)
    },
    [map, geometry, countries, currentCode, hasFocus],
  )
  return null
}

function outline(
  map: L.Map,
  geometry: MapGeometry,
  countries: readonly Country[],
  iso3: string,
  strokes: readonly { weight: number; color: string }[],
) {
  if (!map.getPane(pane)) {
    const element = map.createPane(pane)
    element.style.zIndex = '420'
    element.style.pointerEvents = 'none'
  }
  const shape = geometry.countries.find((country) => country.iso3 === iso3)
  const country = countries.find((other) => other.iso3 === iso3)
  const layers = strokes.flatMap((stroke): L.Layer[] => {
    const options = { ...stroke, fill: false, interactive: false, pane }
    const ring = country
      ? L.circleMarker(toLatLng(projectPoint(country.labelLat, country.labelLon)), { ...options, radius: 6 })
      : null
    const isTiny = shape ? polygonIsTiny(map, shape) : true
    return shape && !isTiny ? [polygon(shape, options)] : ring ? [ring] : []
  })
  const group = L.layerGroup(layers).addTo(map)
  return () => {
    group.remove()
  }
}

/** Whether a shape is so small on screen that an outline would hide it. */
function polygonIsTiny(map: L.Map, shape: Parameters<typeof polygon>[0]): boolean {
  const bounds = polygon(shape).getBounds()
  const zoom = map.getZoom()
  const size = map.project(bounds.getSouthEast(), zoom).subtract(map.project(bounds.getNorthWest(), zoom))
  return Math.max(size.x, size.y) < 7
}
