import L from 'leaflet'
import type { Country } from '../../../../dataset/schema'
import type { CountryShape, MapGeometry, MapPoint } from '../../../contract/mapGeometry'
import { discRadius, layoutCountries } from '../../geometry/layoutCountries'
import { toLatLng } from '../mapCrs'

/** The Leaflet layers of one country, as decided by `layoutCountries`. */
export interface CountryPaths {
  iso3: string | null
  shape: L.Polygon | null
  disc: L.CircleMarker | null
  /** An invisible disc below the visible one, large enough to tap. */
  target: L.CircleMarker | null
}

/** 24 px across, the minimum target size of WCAG 2.2. Larger ones would cover whole neighbours on a small map. */
const targetRadiusPx = 12

/** Creates the layers of all countries, unstyled, for a map that is `widthPx` wide when it shows its whole extent. */
export function createCountryPaths(
  { countries: shapes, plane }: MapGeometry,
  countries: readonly Country[],
  widthPx: number,
): readonly CountryPaths[] {
  const radius = discRadius(widthPx)
  return layoutCountries(shapes, countries, widthPx, plane).map(({ iso3, shape, disc }) => ({
    iso3,
    shape: shape && countryPolygon(shape),
    ...discs(disc, radius),
  }))
}

/** Returns the layer that gets focus and accessible name: the disc if there is one, because it is easier to hit. */
export function mainPath({ shape, disc }: CountryPaths): L.Path | null {
  return disc ?? shape
}

/**
 * Replaces outlines with finer ones. Elements stay, with their focus, styles and listeners. Relies on both levels of
 * detail listing the same countries in the same order.
 */
export function refineShapes(paths: readonly CountryPaths[], near: MapGeometry): void {
  for (const [index, outline] of near.countries.entries())
    paths[index]?.shape?.setLatLngs(ringLatLngs(outline))
}

/** Creates a Leaflet polygon in the style of a country without records. */
export function countryPolygon(shape: CountryShape, options: L.PolylineOptions = {}): L.Polygon {
  return L.polygon(ringLatLngs(shape), {
    weight: 0.7,
    color: 'var(--map-border)',
    fillColor: 'var(--map-none)',
    fillOpacity: 1,
    smoothFactor: 0.5,
    bubblingMouseEvents: false,
    ...options,
  })
}

function ringLatLngs(shape: CountryShape) {
  return shape.rings.map((ring) => ring.map(([x, y]) => toLatLng({ x, y })))
}

function discs(point: MapPoint | null, radius: number): Pick<CountryPaths, 'disc' | 'target'> {
  if (!point) return { disc: null, target: null }
  const centre = toLatLng(point)
  const options = { bubblingMouseEvents: false, fillOpacity: 0 }
  return {
    disc: L.circleMarker(centre, { ...options, radius, weight: 1, color: 'var(--map-border)' }),
    target: L.circleMarker(centre, { ...options, radius: targetRadiusPx, stroke: false }),
  }
}
