import type { Country } from '../../../dataset/schema'
import type { MapGeometry } from '../../contract/mapGeometry'
import { layoutCountries } from '../geometry/layoutCountries'
import { toPixelsAt } from '../geometry/projection'
import { pathData, snapToGrid } from './pathData'
import { simplifyRings } from './simplifyRings'

/** Everything that a map picture draws, as the `d` attributes of paths. */
export interface PictureOutlines {
  countries: readonly (ReturnType<typeof layoutCountries>[number] & { d: string })[]
  sphere: string
  graticule: string
}

interface Made {
  countries: readonly Country[]
  widthPx: number
  outlines: PictureOutlines
}

const made = new WeakMap<MapGeometry, Made>()

/**
 * The outlines of a map of this width. The last ones of each geometry are kept: the pictures of an animation differ in
 * colours only, and outlines take most of the time of a picture.
 */
export function pictureOutlines(
  shapes: MapGeometry,
  countries: readonly Country[],
  widthPx: number,
): PictureOutlines {
  const known = made.get(shapes)
  if (known && known.countries === countries && known.widthPx === widthPx) return known.outlines
  const outlines = makeOutlines(shapes, countries, widthPx)
  made.set(shapes, { countries, widthPx, outlines })
  return outlines
}

function makeOutlines(shapes: MapGeometry, all: readonly Country[], widthPx: number): PictureOutlines {
  const toPixels = toPixelsAt(widthPx, shapes.plane.extent)
  const countries = layoutCountries(shapes.countries, all, widthPx, shapes.plane)
  const rings = simplifyRings(
    countries.map(({ shape }) => (shape?.rings ?? []).map((ring) => snapToGrid(ring, toPixels))),
  )
  const sphere = shapes.sphere.geometry.coordinates.map((line) => snapToGrid(line, toPixels))
  const graticule = shapes.graticule.features.map((line) => snapToGrid(line.geometry.coordinates, toPixels))
  return {
    countries: countries.map((country, index) => ({
      ...country,
      d: pathData(rings[index] ?? [], { isClosed: true }),
    })),
    sphere: pathData(sphere, { isClosed: true }),
    graticule: pathData(graticule, { isClosed: false }),
  }
}
