import { geoEqualEarthRaw } from 'd3-geo'
import type { MapExtent, MapPlane, MapPoint } from '../../contract/mapGeometry'

export type { MapPoint }

/**
 * The projection of the world map: Equal Earth, centred on 11° E so that the edge of the map runs through the Bering
 * Strait and Chukotka stays in one piece. The plane is 1,000 units wide; x grows to the right, y downwards, and (0, 0) is
 * the equator at the central meridian. The build projects country outlines with it, the app projects points.
 */
export const centralMeridian = 11

/** Latitudes in degrees at which the map is cut off. Antarctica is not drawn. */
export const northernLimit = 87
export const southernLimit = -57

const halfWidth = 500
const radiansPerDegree = Math.PI / 180
const [rawHalfWidth] = geoEqualEarthRaw(Math.PI, 0)

/** Projected units per unit of d3's raw projection. */
export const mapScale = halfWidth / rawHalfWidth

/** Projects a position in degrees (north and east positive) to projected units. */
export function projectPoint(latitude: number, longitude: number): MapPoint {
  const turned = ((((longitude - centralMeridian + 180) % 360) + 360) % 360) - 180
  const [x, y] = geoEqualEarthRaw(turned * radiansPerDegree, latitude * radiansPerDegree)
  return { x: x * mapScale, y: -y * mapScale }
}

/** The position in degrees of a point in projected units. */
function unprojectPoint({ x, y }: MapPoint): { lat: number; lon: number } {
  const [turned, latitude] = geoEqualEarthRaw.invert?.(x / mapScale, -y / mapScale) ?? [0, 0]
  const lon = turned / radiansPerDegree + centralMeridian
  return { lat: latitude / radiansPerDegree, lon: lon > 180 ? lon - 360 : lon }
}

/** Bounds of the map in projected units. */
const mapExtent: MapExtent = {
  left: -halfWidth,
  right: halfWidth,
  top: projectPoint(northernLimit, centralMeridian).y,
  bottom: projectPoint(southernLimit, centralMeridian).y,
}

/** The plane of the world map. */
export const worldPlane: MapPlane = { project: projectPoint, invert: unprojectPoint, extent: mapExtent }

/** Whether a point of a plane is on its map. Antarctica is not on that of the world. */
export function isOnMap({ x, y }: MapPoint, { left, right, top, bottom }: MapExtent = mapExtent): boolean {
  return x >= left && x <= right && y >= top && y <= bottom
}

/** Height of the whole map divided by its width. */
export const mapAspect = (mapExtent.bottom - mapExtent.top) / (mapExtent.right - mapExtent.left)

/** Pixels per unit of a plane, on a map that is `widthPx` wide. */
export function pixelsPerUnit(widthPx: number, { left, right }: MapExtent = mapExtent): number {
  return widthPx / (right - left)
}

/** Converts a point of a plane to pixels from the top left corner of the map. */
export type ToPixels = (point: MapPoint) => MapPoint

/** Returns the conversion to pixels for a map of this width. */
export function toPixelsAt(widthPx: number, extent: MapExtent = mapExtent): ToPixels {
  const scale = pixelsPerUnit(widthPx, extent)
  return ({ x, y }) => ({ x: (x - extent.left) * scale, y: (y - extent.top) * scale })
}
