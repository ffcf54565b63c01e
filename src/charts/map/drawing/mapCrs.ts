import L from 'leaflet'
import { type MapPoint, mapExtent } from '../geometry/projection'

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

/** Bounds of the whole map. */
export const worldBounds = L.latLngBounds(
  toLatLng({ x: mapExtent.left, y: mapExtent.bottom }),
  toLatLng({ x: mapExtent.right, y: mapExtent.top }),
)
