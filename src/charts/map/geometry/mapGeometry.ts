import type { Feature, FeatureCollection, LineString, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology, Polygon as TopoPolygon } from 'topojson-specification'
import type { CountryShape, MapGeometry, Ring } from '../../contract/mapGeometry'

export type GeometryTopology = Topology<{
  countries: GeometryCollection
  sphere: TopoPolygon
  graticule: GeometryCollection
}>

/** The shapes of a topology that the build has made (`worldGeometry.ts`). */
export function readGeometry(topology: GeometryTopology): MapGeometry {
  const { countries, sphere, graticule } = topology.objects
  return {
    countries: feature(topology, countries).features.map((country) => ({
      iso3: typeof country.id === 'string' ? country.id : null,
      rings: (country.geometry as Polygon).coordinates as unknown as readonly Ring[],
    })),
    sphere: feature(topology, sphere) as Feature<Polygon>,
    graticule: feature(topology, graticule) as FeatureCollection<LineString>,
  }
}

/** Area of a shape in square units of the map; holes count as area, which is good enough to tell what is tiny. */
export function shapeArea(shape: CountryShape): number {
  return shape.rings.reduce((sum, ring) => sum + ringArea(ring), 0)
}

/** Area that a closed ring encloses, in square units of the map. */
export function ringArea(ring: Ring): number {
  let doubled = 0
  for (let i = 0; i < ring.length - 1; i++) {
    const [x1, y1] = ring[i] ?? [0, 0]
    const [x2, y2] = ring[i + 1] ?? [0, 0]
    doubled += x1 * y2 - x2 * y1
  }
  return Math.abs(doubled) / 2
}
