import L from 'leaflet'
import { type MapPoint, mapExtent } from '../geometry/projection'

/**
 * Leaflet on the plane of the map: positions are its x and y instead of degrees, because everything has been projected
 * already. A “latitude” is −y, a “longitude” is x; at zoom 0 a unit is a pixel.
 */
export const mapCrs: L.CRS = L.extend({}, L.CRS.Simple, {
  transformation: new L.Transformation(1, 0, -1, 0),
})

/** A place of the plane as Leaflet wants it. */
export function toLatLng({ x, y }: MapPoint): L.LatLng {
  return L.latLng(-y, x)
}

/** The whole map. */
export const worldBounds = L.latLngBounds(
  toLatLng({ x: mapExtent.left, y: mapExtent.bottom }),
  toLatLng({ x: mapExtent.right, y: mapExtent.top }),
)
