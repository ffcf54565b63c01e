import type { FacetId, Filters } from '../../../src/selection/filters'
import type { CrossCounts } from './crossCounts'

/** Counts by two or more dimensions. */
export const crossNames = [
  'countryPrograms',
  'countryFurther',
  'countryYears',
  'countryKinds',
  'stepPrograms',
  'officialSteps',
] as const satisfies readonly (keyof CrossCounts)[]

/** The counts on which all engines must agree. */
export interface EngineCounts {
  count: number
  interestCount: number
  /** Ignoring the facet's own filter. */
  facets: Readonly<Record<FacetId, ArrayLike<number>>>
  /** Ignoring the period. Index 0 is the first year of the dataset. */
  years: ArrayLike<number>
  /** Counts by two or more dimensions. */
  cross: Readonly<Record<(typeof crossNames)[number], ArrayLike<number>>>
}

/** A counting engine. Between two calls exactly one filter changes. */
export interface Engine {
  name: string
  count: (filters: Filters) => EngineCounts
}
