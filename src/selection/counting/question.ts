import type { Dataset } from '../../dataset/dataset'
import { type DayNumber, parsePartialDate } from '../../dataset/partialDate'
import {
  excludedFrom,
  type FacetId,
  type Filters,
  isFiltered,
  partnerFacets,
  type RecordFacet,
  recordFacets,
} from '../filters'
import type { FilterId } from './filterBits'
import { type Geography, geographyOf } from './geography'

/** One bit of the masks: that of a filter, or whether the record has ended. */
export type MaskPart = FilterId | 'ended'

/** The filters, prepared for counting. */
export interface Question {
  filters: Filters
  /** First and last day of the period. */
  from: DayNumber
  to: DayNumber
  /** The day that decides memberships and which records are in force: the end of the period, or of the research. */
  asOf: DayNumber
  geography: Geography
  /** Cache key per part; empty string if the part rejects nothing. */
  keys: Readonly<Record<MaskPart, string>>
}

/** Prepares the filters for a dataset. Reuses the geography of the previous question if it would be the same. */
export function questionOf(dataset: Dataset, filters: Filters, before: Question | null = null): Question {
  const first = filters.from ? parsePartialDate(filters.from) : null
  const last = filters.to ? parsePartialDate(filters.to) : null
  const asOf = last?.end ?? lastHorizon(dataset)
  const isSameGeography =
    before?.asOf === asOf && partnerFacets.every((facet) => isSameFacet(before.filters, filters, facet))
  const geography = isSameGeography ? before.geography : geographyOf(dataset, filters, asOf)
  return {
    filters,
    from: first?.start ?? dataset.firstDay,
    to: last?.end ?? dataset.lastDay,
    asOf,
    geography,
    keys: {
      ...facetKeys(filters),
      partner: isSameGeography ? before.keys.partner : partnerKey(geography),
      q: filters.q,
      period: first || last ? `${first?.start} ${last?.end}` : '',
      interest: filters.interest ? '' : 'left out',
      ended: String(asOf),
    },
  }
}

/** The end of the research, into records or memberships, or of the newest record, whichever is latest. */
function lastHorizon({ about, lastDay }: Dataset): DayNumber {
  const horizons = [about.asOf, about.listsAsOf?.memberships].flatMap((date) =>
    date ? (parsePartialDate(date)?.end ?? []) : [],
  )
  return Math.max(lastDay, ...horizons)
}

/** Two sets of filters may pass the same countries and still differ in records that have none. */
function partnerKey({ isFiltered, masks, passesWithoutCountry }: Geography): string {
  return isFiltered ? `${masks.join('')}${passesWithoutCountry ? ' or none' : ''}` : ''
}

function facetKeys(filters: Filters): Record<RecordFacet, string> {
  return Object.fromEntries(
    recordFacets.map((facet) => [
      facet,
      isFiltered(filters, facet) ? `${filters[facet].join()}-${excludedFrom(filters, facet).join()}` : '',
    ]),
  ) as Record<RecordFacet, string>
}

function isSameFacet(a: Filters, b: Filters, facet: FacetId): boolean {
  return isSameList(a[facet], b[facet]) && isSameList(excludedFrom(a, facet), excludedFrom(b, facet))
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i])
}
