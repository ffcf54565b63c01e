import type { Country } from '../../../dataset/schema'
import type { MapGeometry } from '../../contract/mapGeometry'
import { discRadius, layoutCountries } from '../geometry/layoutCountries'
import type { MapPoint, ToPixels } from '../geometry/projection'
import { createRing, type PixelRing } from './pixelShapes'

/** A country as drawn, in pixels. */
export interface LabelCountry {
  /** Null for an area without an ISO code. */
  iso3: string | null
  rings: readonly PixelRing[]
  /** Drawn only if the country has a style. */
  disc: { centre: MapPoint; radiusPx: number } | null
}

interface DrawnMap {
  shapes: MapGeometry
  countries: readonly Country[]
  /** Width of the whole world at the lowest zoom: decides which countries have a disc. */
  widthPx: number
  toPixels: ToPixels
}

/** Returns the outlines and discs of a map in its pixels: what labels keep clear of, or lie inside. */
export function labelCountries({ shapes, countries, widthPx, toPixels }: DrawnMap): readonly LabelCountry[] {
  return layoutCountries(shapes.countries, countries, widthPx, shapes.plane).map(({ iso3, shape, disc }) => ({
    iso3,
    rings: (shape?.rings ?? []).map((ring) => pixelRing(ring, toPixels)),
    disc: disc && { centre: toPixels(disc), radiusPx: discRadius(widthPx) },
  }))
}

/** Converts a closed line in projected units to pixels. */
export function pixelRing(ring: readonly (readonly number[])[], toPixels: ToPixels): PixelRing {
  const points = new Float64Array(ring.length * 2)
  ring.forEach(([unitX = 0, unitY = 0], index) => {
    const { x, y } = toPixels({ x: unitX, y: unitY })
    points[index * 2] = x
    points[index * 2 + 1] = y
  })
  return createRing(points)
}
