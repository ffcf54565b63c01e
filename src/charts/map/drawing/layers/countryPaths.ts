import L from 'leaflet'
import type { Country } from '../../../../dataset/schema'
import type { CountryShape, MapGeometry } from '../../../contract/mapGeometry'
import { discRadius, layoutCountries } from '../../geometry/layoutCountries'
import type { MapPoint } from '../../geometry/projection'
import { toLatLng } from '../mapCrs'

/** The drawn parts of a country: its shape, where it has one, and a disc where the shape is too small to hit. */
export interface CountryPaths {
  iso3: string | null
  shape: L.Polygon | null
  disc: L.CircleMarker | null
  /** An unseen disc under it, large enough for a finger or an unsteady hand. */
  target: L.CircleMarker | null
}

/** 24 px across. More, on a small map, would hide whole neighbours. */
const targetRadiusPx = 12

/** Draws every country without any look yet. `widthPx` is the width of the whole world on screen. */
export function createCountryPaths(
  shapes: readonly CountryShape[],
  countries: readonly Country[],
  widthPx: number,
): readonly CountryPaths[] {
  const radius = discRadius(widthPx)
  return layoutCountries(shapes, countries, widthPx).map(({ iso3, shape, disc }) => ({
    iso3,
    shape: shape && polygon(shape),
    ...discs(disc, radius),
  }))
}

/** The element that stands for a country: the disc where there is one, because it can be hit. */
export function mainPath({ shape, disc }: CountryPaths): L.Path | null {
  return disc ?? shape
}

/**
 * Gives the same elements finer outlines: the focus, the looks and the listeners stay. Fine and coarse shapes are the
 * same countries in the same order.
 */
export function refineShapes(paths: readonly CountryPaths[], near: MapGeometry): void {
  for (const [position, outline] of near.countries.entries())
    paths[position]?.shape?.setLatLngs(placesOf(outline))
}

const placesOf = (shape: CountryShape) => shape.rings.map((ring) => ring.map(([x, y]) => toLatLng({ x, y })))

export function polygon(shape: CountryShape, options: L.PolylineOptions = {}): L.Polygon {
  return L.polygon(placesOf(shape), {
    weight: 0.7,
    color: 'var(--map-border)',
    fillColor: 'var(--map-none)',
    fillOpacity: 1,
    smoothFactor: 0.5,
    bubblingMouseEvents: false,
    ...options,
  })
}

function discs(point: MapPoint | null, radius: number): Pick<CountryPaths, 'disc' | 'target'> {
  if (!point) return { disc: null, target: null }
  const place = toLatLng(point)
  const options = { bubblingMouseEvents: false, fillOpacity: 0 }
  return {
    disc: L.circleMarker(place, { ...options, radius, weight: 1, color: 'var(--map-border)' }),
    target: L.circleMarker(place, { ...options, radius: targetRadiusPx, stroke: false }),
  }
}
