/** What a reader can ask for. Everything here lives in the address. */

/** The filters that are lists of values, in the order of the facet rail. */
export const facetIds = [
  'program',
  'region',
  'country',
  'level',
  'kind',
  'status',
  'confidence',
  'group',
  'organisationType',
  'organisation',
] as const

export type FacetId = (typeof facetIds)[number]

export interface Filters extends Record<FacetId, readonly string[]> {
  /** Words to find; empty for none. */
  q: string
  /** First year (`2018`) or month (`2018-03`) of the period; null for the beginning. */
  from: string | null
  /** Last year or month of the period, included; null for the end. */
  to: string | null
  /** Whether expressions of interest and negotiations count (counting rule 4). */
  interest: boolean
}

export const noFilters: Filters = Object.freeze({
  program: [],
  region: [],
  country: [],
  level: [],
  kind: [],
  status: [],
  confidence: [],
  group: [],
  organisationType: [],
  organisation: [],
  q: '',
  from: null,
  to: null,
  interest: false,
})

export function hasFilters(filters: Filters): boolean {
  return (
    facetIds.some((facet) => filters[facet].length > 0) ||
    filters.q !== '' ||
    filters.from !== null ||
    filters.to !== null ||
    filters.interest
  )
}

/** The filters with one value of a facet added, or taken away when it is there. */
export function toggleValue(filters: Filters, facet: FacetId, value: string): Filters {
  const values = filters[facet]
  return {
    ...filters,
    [facet]: values.includes(value) ? values.filter((other) => other !== value) : [...values, value],
  }
}
