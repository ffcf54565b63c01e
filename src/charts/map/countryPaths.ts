import L from 'leaflet'
import type { Country } from '../../dataset/schema'
import { toLatLng } from './mapCrs'
import { type CountryShape, shapeArea } from './mapGeometry'
import { mapPoint } from './projection'

/** The drawn parts of a country: its shape, where it has one, and a disc where the shape is too small to hit. */
export interface CountryPaths {
  iso3: string | null
  shape: L.Polygon | null
  disc: L.CircleMarker | null
  /** An unseen disc under it, large enough for a finger or an unsteady hand. */
  target: L.CircleMarker | null
}

/** Drawn area in square pixels under which a country gets a disc. */
const smallestAreaPx = 26
const discRadiusPx = 4.5
const phoneDiscRadiusPx = 3
const phoneWidthPx = 600
/** 24 px across. More, on a small map, would hide whole neighbours. */
const targetRadiusPx = 12

/** Draws every country without any look yet. `widthPx` is the width of the whole world on screen. */
export function createCountryPaths(
  shapes: readonly CountryShape[],
  countries: readonly Country[],
  widthPx: number,
): readonly CountryPaths[] {
  const pixelsPerUnit = widthPx / 1000
  const radius = widthPx < phoneWidthPx ? phoneDiscRadiusPx : discRadiusPx
  const drawn = new Set<string>()
  const paths = shapes.map((shape): CountryPaths => {
    const country = countries.find(({ iso3 }) => iso3 === shape.iso3)
    if (shape.iso3) drawn.add(shape.iso3)
    const isTiny = shapeArea(shape) * pixelsPerUnit ** 2 < smallestAreaPx
    return { iso3: shape.iso3, shape: polygon(shape), ...discs(isTiny ? country : undefined, radius) }
  })
  const shapeless = countries
    .filter(({ iso3 }) => !drawn.has(iso3))
    .map((country): CountryPaths => ({ iso3: country.iso3, shape: null, ...discs(country, radius) }))
  return [...paths, ...shapeless]
}

/** The element that stands for a country: the disc where there is one, because it can be hit. */
export function mainPath({ shape, disc }: CountryPaths): L.Path | null {
  return disc ?? shape
}

export function polygon(shape: CountryShape, options: L.PolylineOptions = {}): L.Polygon {
  const rings = shape.rings.map((ring) => ring.map(([x, y]) => toLatLng({ x, y })))
  return L.polygon(rings, {
    weight: 0.7,
    color: 'var(--map-border)',
    fillColor: 'var(--map-none)',
    fillOpacity: 1,
    smoothFactor: 0.5,
    bubblingMouseEvents: false,
    ...options,
  })
}

function discs(country: Country | undefined, radius: number): Pick<CountryPaths, 'disc' | 'target'> {
  if (!country) return { disc: null, target: null }
  const place = toLatLng(mapPoint(country.labelLat, country.labelLon))
  const options = { bubblingMouseEvents: false, fillOpacity: 0 }
  return {
    disc: L.circleMarker(place, { ...options, radius, weight: 1, color: 'var(--map-border)' }),
    target: L.circleMarker(place, { ...options, radius: targetRadiusPx, stroke: false }),
  }
}
