/** The filters that a reader can set. All of them are part of the address. */

/** The filters that are lists of values, in the order of the facet rail. Filter bits and counts follow from this list. */
export const facetIds = [
  'program',
  'region',
  'country',
  'level',
  'kind',
  'status',
  'confidence',
  'evidence',
  'checked',
  'group',
  'partnerType',
  'organisationType',
  'organisation',
] as const

export type FacetId = (typeof facetIds)[number]

/** Facets of the partner countries. One and the same partner has to pass all three (counting rule 10). */
const partnerFacets = ['country', 'region', 'group'] as const satisfies readonly FacetId[]

export type PartnerFacet = (typeof partnerFacets)[number]

/** Facets of the record itself, each filtered on its own. */
export type RecordFacet = Exclude<FacetId, PartnerFacet>

export const recordFacets: readonly RecordFacet[] = facetIds.filter(
  (facet): facet is RecordFacet => !partnerFacets.some((other) => other === facet),
)

export interface Filters extends Record<FacetId, readonly string[]> {
  /** Search words; empty for none. */
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
  evidence: [],
  checked: [],
  group: [],
  partnerType: [],
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

/** The filters with one value of a facet added, or removed if it is set. */
export function toggleValue(filters: Filters, facet: FacetId, value: string): Filters {
  const values = filters[facet]
  return {
    ...filters,
    [facet]: values.includes(value) ? values.filter((other) => other !== value) : [...values, value],
  }
}
