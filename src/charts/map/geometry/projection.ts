import { geoEqualEarthRaw } from 'd3-geo'

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

/** A point, in projected units or in pixels. */
export interface MapPoint {
  x: number
  y: number
}

/** Projects a position in degrees (north and east positive) to projected units. */
export function projectPoint(latitude: number, longitude: number): MapPoint {
  const turned = ((((longitude - centralMeridian + 180) % 360) + 360) % 360) - 180
  const [x, y] = geoEqualEarthRaw(turned * radiansPerDegree, latitude * radiansPerDegree)
  return { x: x * mapScale, y: -y * mapScale }
}

/** Bounds of the map in projected units. */
export const mapExtent = {
  left: -halfWidth,
  right: halfWidth,
  top: projectPoint(northernLimit, centralMeridian).y,
  bottom: projectPoint(southernLimit, centralMeridian).y,
}

/** Whether a point in projected units is on the map. Antarctica is not. */
export function isOnMap({ y }: MapPoint): boolean {
  return y >= mapExtent.top && y <= mapExtent.bottom
}

/** Height of the whole map divided by its width. */
export const mapAspect = (mapExtent.bottom - mapExtent.top) / (mapExtent.right - mapExtent.left)

/** Pixels per projected unit on a map whose whole world is `widthPx` wide. */
export function pixelsPerUnit(widthPx: number): number {
  return widthPx / (mapExtent.right - mapExtent.left)
}

/** Converts projected units to pixels from the top left corner of a map whose whole world is `widthPx` wide. */
export type ToPixels = (point: MapPoint) => MapPoint

/** Returns the conversion to pixels for a map of this width. */
export function toPixelsAt(widthPx: number): ToPixels {
  const scale = pixelsPerUnit(widthPx)
  return ({ x, y }) => ({ x: (x - mapExtent.left) * scale, y: (y - mapExtent.top) * scale })
}
