import { geoEqualEarthRaw } from 'd3-geo'

/**
 * The projection of the world map: Equal Earth, turned to 11° E so that Chukotka stays in one piece, 1,000 units wide,
 * x to the right and y downwards from the equator. The build draws countries with it, the app places points.
 */
export const centralMeridian = 11

/** Latitudes where the map is cut: no land that is listed lies beyond. */
export const northernLimit = 87
export const southernLimit = -57

const halfWidth = 500
const radians = Math.PI / 180
const [rawHalfWidth] = geoEqualEarthRaw(Math.PI, 0)

/** Units of the map for one unit of the raw projection. */
export const mapScale = halfWidth / rawHalfWidth

export interface MapPoint {
  x: number
  y: number
}

/** Where a place lies on the map. Degrees; north and east are positive. */
export function projectPoint(latitude: number, longitude: number): MapPoint {
  const turned = ((((longitude - centralMeridian + 180) % 360) + 360) % 360) - 180
  const [x, y] = geoEqualEarthRaw(turned * radians, latitude * radians)
  return { x: x * mapScale, y: -y * mapScale }
}

/** The rectangle that holds the whole map. */
export const mapExtent = {
  left: -halfWidth,
  right: halfWidth,
  top: projectPoint(northernLimit, centralMeridian).y,
  bottom: projectPoint(southernLimit, centralMeridian).y,
}
