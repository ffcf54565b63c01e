import L from 'leaflet'
import { useEffect, useSyncExternalStore } from 'react'
import { useMap } from 'react-leaflet'
import type { Country } from '../../../../dataset/schema'
import type { CountryShape, MapGeometry } from '../../../contract/mapGeometry'
import type { ActiveCountryStore } from '../activeCountry'
import { toLatLng } from '../mapCrs'
import { countryPolygon } from './countryPaths'
import { useZoom } from './useZoom'

interface HighlightLayerProps {
  geometry: MapGeometry
  countries: readonly Country[]
  selected: string | null
  /** The highlighted countries; null if none is. */
  marked: ReadonlySet<string> | null
  active: ActiveCountryStore
}

const pane = 'highlights'
/** A shape smaller than this on screen gets a ring around it: an outline would hide it. */
const smallestOutlinePx = 7
const ringRadiusPx = 6

/** Outlines over the countries: for those highlighted, for the open country, one for the country under the pointer or with focus. */
export function HighlightLayer({ geometry, countries, selected, marked, active }: HighlightLayerProps) {
  const map = useMap()
  const zoom = useZoom()
  const current = useSyncExternalStore(active.subscribe, active.get)
  const activeCode = current?.iso3 ?? null
  const hasFocus = current?.hasFocus ?? false
  useEffect(
    function outlineMarked() {
      if (!marked || zoom === undefined) return
      const removals = [...marked].map((code) =>
        outline(map, zoom, geometry, countries, code, [{ weight: 1.5, color: 'var(--ink)' }]),
      )
      return () => {
        for (const remove of removals) remove()
      }
    },
    [map, zoom, geometry, countries, marked],
  )
  useEffect(
    function outlineSelected() {
      if (!selected || zoom === undefined) return
      return outline(map, zoom, geometry, countries, selected, [
        { weight: 5, color: 'var(--page)' },
        { weight: 2, color: 'var(--ink)' },
      ])
    },
    [map, zoom, geometry, countries, selected],
  )
  useEffect(
    function outlineActive() {
      if (!activeCode || zoom === undefined) return
      const strokes = hasFocus
        ? [
            { weight: 6, color: 'var(--page)' },
            { weight: 3, color: 'var(--focus)' },
          ]
        : [{ weight: 1.5, color: 'var(--ink)' }]
      return outline(map, zoom, geometry, countries, activeCode, strokes)
    },
    [map, zoom, geometry, countries, activeCode, hasFocus],
  )
  return null
}

/**
 * Draws an outline, or a ring for a tiny country, once per stroke; nothing for a country that the map of an area leaves
 * out. Returns a function that removes it.
 */
function outline(
  map: L.Map,
  zoom: number,
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
  // A frame leaves no ring of a country beyond its edges, and so no bounds to measure.
  if (shape && shape.rings.length === 0) return () => undefined
  const hasOutline = shape !== undefined && !isTiny(map, zoom, shape)
  const layers = strokes.flatMap((stroke): L.Layer[] => {
    const options = { ...stroke, fill: false, interactive: false, pane }
    if (hasOutline) return [countryPolygon(shape, options)]
    if (!country) return []
    const centre = toLatLng(geometry.plane.project(country.labelLat, country.labelLon))
    return [L.circleMarker(centre, { ...options, radius: ringRadiusPx })]
  })
  const group = L.layerGroup(layers).addTo(map)
  return () => {
    group.remove()
  }
}

function isTiny(map: L.Map, zoom: number, shape: CountryShape): boolean {
  const bounds = countryPolygon(shape).getBounds()
  const size = map.project(bounds.getSouthEast(), zoom).subtract(map.project(bounds.getNorthWest(), zoom))
  return Math.max(size.x, size.y) < smallestOutlinePx
}
