import type { Feature, FeatureCollection, LineString, Polygon } from 'geojson'
import type { MapPosition } from '../../selection/address/mapPosition'

/** A point of a plane, or of the screen in pixels: x to the right, y downwards. */
export interface MapPoint {
  x: number
  y: number
}

/** A rectangle of a plane. */
export interface MapExtent {
  left: number
  right: number
  top: number
  bottom: number
}

/** A map projection, and the rectangle of its plane that is drawn. */
export interface MapPlane {
  /** Projects a position in degrees, north and east positive. */
  project: (latitude: number, longitude: number) => MapPoint
  /** The position in degrees of a point of the plane. */
  invert: (point: MapPoint) => { lat: number; lon: number }
  extent: MapExtent
}

/** Shapes of countries in the units of a plane. */
export interface MapGeometry {
  plane: MapPlane
  countries: readonly CountryShape[]
  /** What is drawn behind the countries: the outline of the world, or a rectangle of sea. */
  sphere: Feature<Polygon>
  graticule: FeatureCollection<LineString>
  /** Draws the same shapes in a frame; null if they are too coarse for that. */
  inFrame: ((frame: MapFrame, box: FrameBox) => MapGeometry) | null
}

/** The part of the world that a map shows. */
export interface MapFrame {
  /** `world`, `fit` or the id of an area. */
  area: string
  /** ISO 3166-1 alpha-3 codes of the countries that it fits. Empty for the world. */
  countries: ReadonlySet<string>
  /** A part of it that the reader has zoomed in to; null for all of it. */
  at: MapPosition | null
}

/** The box that a frame fills. */
export interface FrameBox {
  /** Width divided by height. */
  aspect: number
  /** Share of the frame's size that is drawn beyond each of its edges, for moving the map. */
  overscan: number
}

export interface CountryShape {
  /** ISO 3166-1 alpha-3; null for an area without a code. */
  iso3: string | null
  rings: readonly Ring[]
}

/** A closed line: the last point repeats the first. */
export type Ring = readonly (readonly [x: number, y: number])[]
