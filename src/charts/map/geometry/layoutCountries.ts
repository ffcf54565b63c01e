import type { Country } from '../../../dataset/schema'
import type { CountryShape, MapPlane } from '../../contract/mapGeometry'
import { shapeArea } from './area'
import { isOnMap, type MapPoint, pixelsPerUnit, worldPlane } from './projection'

/** How one country is drawn at some size: as its shape, as a disc, or as both. */
export interface CountryLayout {
  /** Null for an area without an ISO code, such as Northern Cyprus, and for a country that the dataset does not list. */
  iso3: string | null
  /** Null if the shapes file has no outline for the country. */
  shape: CountryShape | null
  /** Centre in projected units; null if the shape alone is large enough to see and hit. */
  disc: MapPoint | null
}

/** Shapes that cover less than this many square pixels also get a disc. */
const smallestAreaPx = 26
const discRadiusPx = 4.5
const phoneDiscRadiusPx = 3
const phoneWidthPx = 600

/**
 * Decides for every shape and every country of the dataset how it is drawn on a map that is `widthPx` wide. Shapes come
 * first, in their given order, then the countries without a shape. A country without a shape whose label point is off the
 * map (Antarctica) is left out.
 */
export function layoutCountries(
  shapes: readonly CountryShape[],
  countries: readonly Country[],
  widthPx: number,
  plane: MapPlane = worldPlane,
): readonly CountryLayout[] {
  const scale = pixelsPerUnit(widthPx, plane.extent)
  const labelPoint = ({ labelLat, labelLon }: Country) => plane.project(labelLat, labelLon)
  const discAt = (country: Country) => {
    const point = labelPoint(country)
    return isOnMap(point, plane.extent) ? point : null
  }
  const byCode = new Map(countries.map((country) => [country.iso3, country]))
  const withShape = new Set(shapes.map(({ iso3 }) => iso3))
  const layouts = shapes.map((shape): CountryLayout => {
    const country = byCode.get(shape.iso3 ?? '')
    const isTiny = shapeArea(shape) * scale ** 2 < smallestAreaPx
    return { iso3: country?.iso3 ?? null, shape, disc: isTiny && country ? discAt(country) : null }
  })
  const withoutShape = countries
    .filter((country) => !withShape.has(country.iso3) && discAt(country))
    .map((country): CountryLayout => ({ iso3: country.iso3, shape: null, disc: labelPoint(country) }))
  return [...layouts, ...withoutShape]
}

/** Radius in pixels of the discs on a map whose whole world is `widthPx` wide. */
export function discRadius(widthPx: number): number {
  return widthPx < phoneWidthPx ? phoneDiscRadiusPx : discRadiusPx
}
