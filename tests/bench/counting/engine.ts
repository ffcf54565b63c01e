import type { FacetId, Filters } from '../../../src/selection/filters'

/** The counts that every way of counting must agree on. */
export interface EngineCounts {
  count: number
  interestCount: number
  /** Own filter left aside. */
  facets: Readonly<Record<FacetId, ArrayLike<number>>>
  /** Period left aside; index 0 is the first year of the dataset. */
  years: ArrayLike<number>
  /** Counted records by partner country and primary program, by partner country and year, by step and primary program. */
  countryPrograms: ArrayLike<number>
  countryYears: ArrayLike<number>
  stepPrograms: ArrayLike<number>
}

/** A way of counting: one filter of the last filters is different at each call. */
export interface Engine {
  name: string
  count: (filters: Filters) => EngineCounts
}
