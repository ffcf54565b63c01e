import type { Feature, FeatureCollection, LineString, Polygon } from 'geojson'

/** Shapes of the world in the plane of the map: x to the right, y downwards, in the units of its projection. */
export interface MapGeometry {
  countries: readonly CountryShape[]
  sphere: Feature<Polygon>
  graticule: FeatureCollection<LineString>
}

export interface CountryShape {
  /** ISO 3166-1 alpha-3; null for an area without a code. */
  iso3: string | null
  rings: readonly Ring[]
}

/** A closed line: the last point repeats the first. */
export type Ring = readonly (readonly [x: number, y: number])[]
