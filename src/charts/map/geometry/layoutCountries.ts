import type { Country } from '../../../dataset/schema'
import type { CountryShape } from '../../contract/mapGeometry'
import { shapeArea } from './mapGeometry'
import { type MapPoint, projectPoint } from './projection'

/** What stands for a country: its shape, where it has one, and a disc where the shape is too small to see or hit. */
export interface CountryLayout {
  iso3: string | null
  shape: CountryShape | null
  disc: MapPoint | null
}

/** Drawn area in square pixels under which a country gets a disc. */
const smallestAreaPx = 26
const discRadiusPx = 4.5
const phoneDiscRadiusPx = 3
const phoneWidthPx = 600

/** The marks of all countries on a map whose whole world is `widthPx` wide. */
export function layoutCountries(
  shapes: readonly CountryShape[],
  countries: readonly Country[],
  widthPx: number,
): readonly CountryLayout[] {
  const pixelsPerUnit = widthPx / 1000
  const byCode = new Map(countries.map((country) => [country.iso3, country]))
  const drawn = new Set(shapes.map(({ iso3 }) => iso3))
  const marks = shapes.map((shape): CountryLayout => {
    const country = byCode.get(shape.iso3 ?? '')
    const isTiny = shapeArea(shape) * pixelsPerUnit ** 2 < smallestAreaPx
    return { iso3: shape.iso3, shape, disc: isTiny && country ? labelPoint(country) : null }
  })
  const shapeless = countries
    .filter(({ iso3 }) => !drawn.has(iso3))
    .map((country): CountryLayout => ({ iso3: country.iso3, shape: null, disc: labelPoint(country) }))
  return [...marks, ...shapeless]
}

/** Radius of a disc on a map of a width, in pixels. */
export function discRadius(widthPx: number): number {
  return widthPx < phoneWidthPx ? phoneDiscRadiusPx : discRadiusPx
}

function labelPoint({ labelLat, labelLon }: Country): MapPoint {
  return projectPoint(labelLat, labelLon)
}
