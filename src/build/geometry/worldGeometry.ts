import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type GeoProjection, geoEqualEarth, geoStream } from 'd3-geo'
import type { Feature, FeatureCollection, Geometry, LineString, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import { topology } from 'topojson-server'
import { filter, filterWeight, presimplify, quantile, simplify } from 'topojson-simplify'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { MapGeometry } from '../../charts/contract/mapGeometry'
import { withFrames } from '../../charts/map/area/withFrames'
import { ringArea } from '../../charts/map/geometry/area'
import type { GeometryDetail } from '../../charts/map/geometry/geometryCache'
import {
  centralMeridian,
  mapScale,
  northernLimit,
  projectPoint,
  southernLimit,
} from '../../charts/map/geometry/projection'
import { readGeometry } from '../../charts/map/geometry/readGeometry'
import type { Country } from '../../dataset/schema'

/** File of the package from which the shapes are made. */
export const atlasPath = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>

/**
 * Levels of detail: share of points kept, number of grid steps over the width of the map, and the area in square units
 * of the plane below which an island is dropped. Tuned by eye: `world` for the whole world up to 1,500 pixels wide,
 * `near` for the deepest zoom,
 * for areas and for pictures.
 */
const details = {
  world: { keptShare: 0.16, gridSteps: 4096, smallestRing: 0.02 },
  near: { keptShare: 0.6, gridSteps: 16_384, smallestRing: 0.01 },
} satisfies Record<GeometryDetail, object>
const antarctica = '010'

/**
 * The countries of Natural Earth 1:50m as TopoJSON in the plane of the map (see `projection.ts`), already projected, cut
 * at the edge of the map and simplified. Objects: `countries` (id: ISO 3166-1 alpha-3; none for areas without a code),
 * `sphere`, `graticule`. Memoized; callers must not change it.
 */
export function worldGeometry(
  countries: readonly Pick<Country, 'iso3' | 'numeric'>[],
  detail: GeometryDetail,
): Topology {
  const codes = countries.map(({ numeric, iso3 }) => [numeric, iso3] as const)
  const key = JSON.stringify([detail, codes])
  const topology = memoized.get(key) ?? makeGeometry(new Map(codes), detail)
  memoized.set(key, topology)
  return topology
}

const memoized = new Map<string, Topology>()

function makeGeometry(codes: ReadonlyMap<string, string>, detail: GeometryDetail): Topology {
  const { keptShare, gridSteps, smallestRing } = details[detail]
  const atlas = JSON.parse(readFileSync(atlasPath, 'utf8')) as Atlas
  // No adaptive resampling: both sides of a border must keep the same points.
  const projection = geoEqualEarth()
    .rotate([-centralMeridian, 0])
    .scale(mapScale)
    .translate([0, 0])
    .precision(0)
  const projected = new Map<string, Feature<Polygon>>()
  for (const country of feature(atlas, atlas.objects.countries).features) {
    if (country.id === antarctica) continue
    const iso3 = codes.get(String(country.id))
    const key = iso3 ?? country.properties.name
    const rings = project(country.geometry, projection)
    const existing = projected.get(key)
    // Natural Earth uses some codes twice (Australia and a territory): merge them into one shape.
    if (existing) existing.geometry.coordinates.push(...rings)
    else projected.set(key, shape(iso3, rings))
  }
  for (const { geometry } of projected.values())
    (geometry.coordinates as [number, number][][]).sort((a, b) => ringArea(b) - ringArea(a))
  const all: FeatureCollection<Polygon> = { type: 'FeatureCollection', features: [...projected.values()] }
  const weighted = presimplify(topology({ countries: all }, 0) as Topology)
  const isLarge = filterWeight(weighted, smallestRing)
  const simplified = filter(
    simplify(weighted, quantile(weighted, keptShare)),
    // Keep the first ring of a country, which is its largest, at any size.
    (ring, isInner) => !isInner || isLarge(ring, isInner),
  ) as Topology<{ countries: GeometryCollection }>
  const drawn = feature(simplified, simplified.objects.countries)
  return topology(
    { countries: drawn, sphere: sphere(), graticule: graticule() },
    gridSteps,
  ) as unknown as Topology
}

/** The shapes of the map in the form that the app has after loading its file. */
export function mapShapes(
  countries: readonly Pick<Country, 'iso3' | 'numeric'>[],
  detail: GeometryDetail,
): MapGeometry {
  const geometry = readGeometry(worldGeometry(countries, detail) as Parameters<typeof readGeometry>[0])
  return detail === 'near' ? withFrames(geometry) : geometry
}

function shape(iso3: string | undefined, rings: Position[][]): Feature<Polygon> {
  return {
    type: 'Feature',
    ...(iso3 ? { id: iso3 } : {}),
    properties: {},
    geometry: { type: 'Polygon', coordinates: rings },
  }
}

/** Projects a geometry to closed rings in one flat list, to be filled by the even–odd rule. */
function project(geometry: Geometry, projection: GeoProjection): Position[][] {
  const rings: Position[][] = []
  let ring: Position[] = []
  geoStream(
    geometry,
    projection.stream({
      point: (x, y) => ring.push([x, y]),
      lineStart: () => {
        ring = []
      },
      lineEnd: () => {
        const [first] = ring
        if (first && ring.length > 2) rings.push([...ring, first])
      },
      polygonStart: () => undefined,
      polygonEnd: () => undefined,
    }),
  )
  return rings
}

/** Just under 180°, so that the two edges of the map do not project to the same point. */
const edge = 179.999

function meridian(turned: number): Position[] {
  const points: Position[] = []
  for (let latitude = southernLimit; latitude <= northernLimit; latitude += 3)
    points.push(position(latitude, turned))
  return points
}

function position(latitude: number, turned: number): Position {
  const { x, y } = projectPoint(latitude, centralMeridian + turned)
  return [x, y]
}

function sphere(): Feature<Polygon> {
  const outline = [...meridian(-edge), ...meridian(edge).reverse()]
  const [first] = outline
  return {
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates: [[...outline, ...(first ? [first] : [])]] },
  }
}

function graticule(): FeatureCollection<LineString> {
  const parallels = [-30, 0, 30, 60].map((latitude) => [position(latitude, -edge), position(latitude, edge)])
  const meridians = [-150, -120, -90, -60, -30, 0, 30, 60, 90, 120, 150].map(meridian)
  return {
    type: 'FeatureCollection',
    features: [...parallels, ...meridians].map((coordinates) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'LineString', coordinates },
    })),
  }
}
