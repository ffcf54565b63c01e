import L from 'leaflet'
import type { MapExtent, MapPoint } from '../../contract/mapGeometry'

/**
 * A Leaflet CRS for geometry that is already projected. Leaflet's “latitude” is −y and its “longitude” is x, in
 * projected units; at zoom 0 one unit is one pixel.
 */
export const mapCrs: L.CRS = L.extend({}, L.CRS.Simple, {
  transformation: new L.Transformation(1, 0, -1, 0),
})

/** Converts a point in projected units to Leaflet's coordinates. */
export function toLatLng({ x, y }: MapPoint): L.LatLng {
  return L.latLng(-y, x)
}

/** Converts Leaflet's coordinates to a point in projected units. */
export function fromLatLng({ lat, lng }: L.LatLng): MapPoint {
  return { x: lng, y: -lat }
}

/** Bounds of a rectangle in projected units. */
export function boundsOf({ left, right, top, bottom }: MapExtent): L.LatLngBounds {
  return L.latLngBounds(toLatLng({ x: left, y: bottom }), toLatLng({ x: right, y: top }))
}
