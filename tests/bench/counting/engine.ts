import type { FacetId, Filters } from '../../../src/selection/filters'
import type { CrossCounts } from './crossCounts'

/** What charts count by two things and more. */
export const crossNames = [
  'countryPrograms',
  'countryFurther',
  'countryYears',
  'countryKinds',
  'stepPrograms',
  'officialSteps',
] as const satisfies readonly (keyof CrossCounts)[]

/** The counts that every way of counting must agree on. */
export interface EngineCounts {
  count: number
  interestCount: number
  /** Own filter left aside. */
  facets: Readonly<Record<FacetId, ArrayLike<number>>>
  /** Period left aside; index 0 is the first year of the dataset. */
  years: ArrayLike<number>
  /** What charts count by two things and more. */
  cross: Readonly<Record<(typeof crossNames)[number], ArrayLike<number>>>
}

/** A way of counting: one filter of the last filters is different at each call. */
export interface Engine {
  name: string
  count: (filters: Filters) => EngineCounts
}
