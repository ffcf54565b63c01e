import type { Feature, FeatureCollection, LineString, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology, Polygon as TopoPolygon } from 'topojson-specification'
import type { MapGeometry, Ring } from '../../contract/mapGeometry'
import { worldPlane } from './projection'

/** The TopoJSON that `src/build/worldGeometry.ts` writes. Each country is one polygon that lists all its rings. */
export type GeometryTopology = Topology<{
  countries: GeometryCollection
  sphere: TopoPolygon
  graticule: GeometryCollection
}>

/** Converts the TopoJSON of the build to shapes in projected units. Assumes valid input; the build is its only source. */
export function readGeometry(topology: GeometryTopology): MapGeometry {
  const { countries, sphere, graticule } = topology.objects
  return {
    plane: worldPlane,
    countries: feature(topology, countries).features.map((country) => ({
      iso3: typeof country.id === 'string' ? country.id : null,
      rings: (country.geometry as Polygon).coordinates as unknown as readonly Ring[],
    })),
    sphere: feature(topology, sphere) as Feature<Polygon>,
    graticule: feature(topology, graticule) as FeatureCollection<LineString>,
    inFrame: null,
  }
}
