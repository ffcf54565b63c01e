/** The package has no types of its own; only what the build uses is declared. */
declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-specification'

  type Filter = (ring: readonly (readonly [number, number])[], isInterior: boolean) => boolean
  export function presimplify(topology: Topology): Topology
  export function quantile(topology: Topology, share: number): number
  export function simplify(topology: Topology, minimumWeight: number): Topology
  export function filter(topology: Topology, keep: Filter): Topology
  export function filterWeight(topology: Topology, minimumWeight: number): Filter
}
