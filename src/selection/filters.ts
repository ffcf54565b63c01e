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
  'military',
  'organisation',
] as const

export type FacetId = (typeof facetIds)[number]

/** Facets of the partner countries. One and the same partner has to pass all three (counting rule 10). */
export const partnerFacets = ['country', 'region', 'group'] as const satisfies readonly FacetId[]

export type PartnerFacet = (typeof partnerFacets)[number]

/** Facets of the record itself, each filtered on its own. */
export type RecordFacet = Exclude<FacetId, PartnerFacet>

export const recordFacets: readonly RecordFacet[] = facetIds.filter(
  (facet): facet is RecordFacet => !partnerFacets.some((other) => other === facet),
)

/** Values of facets that a record must not have; a facet without any is left out. */
export type Excluded = Readonly<Partial<Record<FacetId, readonly string[]>>>

export interface Filters extends Record<FacetId, readonly string[]> {
  /** Excluded values (`group=-bri`). None of them is also in the list of its facet. */
  excluded: Excluded
  /** Search words; empty for none. */
  q: string
  /** First year (`2018`), month (`2018-03`) or day (`2018-03-15`) of the period; null for the beginning. */
  from: string | null
  /** Last year, month or day of the period, included; null for the end. */
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
  military: [],
  organisation: [],
  excluded: Object.freeze({}),
  q: '',
  from: null,
  to: null,
  interest: false,
})

export function hasFilters(filters: Filters): boolean {
  return (
    facetIds.some((facet) => isFiltered(filters, facet)) ||
    filters.q !== '' ||
    filters.from !== null ||
    filters.to !== null ||
    filters.interest
  )
}

/** The excluded values of a facet. */
export function excludedFrom({ excluded }: Pick<Filters, 'excluded'>, facet: FacetId): readonly string[] {
  return excluded[facet] ?? []
}

/** Whether a facet asks for values or excludes some. */
export function isFiltered(filters: Filters, facet: FacetId): boolean {
  return filters[facet].length > 0 || excludedFrom(filters, facet).length > 0
}

/** The filters with one value of a facet added, or removed if it is set. An excluded value is no longer excluded. */
export function toggleValue(filters: Filters, facet: FacetId, value: string): Filters {
  return withValues(filters, facet, toggled(filters[facet], value))
}

/** The filters with one value of a facet excluded, or no longer if it was. It is no longer asked for. */
export function toggleExcluded(filters: Filters, facet: FacetId, value: string): Filters {
  const asked = filters[facet].filter((other) => other !== value)
  return withExcluded({ ...filters, [facet]: asked }, facet, toggled(excludedFrom(filters, facet), value))
}

/** The filters with these values of a facet, none of which stays excluded. */
export function withValues(filters: Filters, facet: FacetId, values: readonly string[]): Filters {
  const excluded = excludedFrom(filters, facet).filter((value) => !values.includes(value))
  return withExcluded({ ...filters, [facet]: values }, facet, excluded)
}

/** The filters with these excluded values of a facet. Facets keep their order, so that equal filters are written alike. */
export function withExcluded(filters: Filters, facet: FacetId, values: readonly string[]): Filters {
  const excluded: Partial<Record<FacetId, readonly string[]>> = {}
  for (const id of facetIds) {
    const left = id === facet ? values : excludedFrom(filters, id)
    if (left.length > 0) excluded[id] = left
  }
  return { ...filters, excluded }
}

function toggled(values: readonly string[], value: string): readonly string[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
}
