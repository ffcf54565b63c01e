import type { Dataset } from '../dataset/dataset'
import { type DayNumber, yearOf } from '../dataset/partialDate'
import { countRecords } from './counting/countRecords'
import type { Counts } from './counting/counts'
import {
  countedPositions,
  countedRecords,
  leftOutPositions,
  leftOutRecords,
  offeredByPartner,
  offeredByValue,
} from './counting/readCounts'
import { offeredByYear } from './counting/readTime'
import { type FacetId, type Filters, type RecordFacet, recordFacets } from './filters'

/**
 * The records that pass the filters, and the counts of every facet. Positions are those of `dataset.agreements`
 * (records) and of `facetValues` (facet values). Lists of records and facet counts are lazy and memoized.
 */
export interface Selection {
  dataset: Dataset
  filters: Filters
  /** How many records count. */
  count: number
  /** How many records match but do not count: interest and negotiations, by default (rule 4). */
  interestCount: number
  /** Records that count, oldest first. Long in a large dataset: for numbers, read `counts` instead. */
  readonly records: Uint32Array
  /** Records that match but do not count, oldest first. */
  readonly interest: Uint32Array
  /**
   * For each facet, how many records would match if the value were ticked, ignoring the filter of that facet (rule 9).
   */
  readonly facets: Readonly<Record<FacetId, Uint32Array>>
  /** Records per year, ignoring the period filter; index 0 is `firstYear`. */
  readonly years: Uint32Array
  firstYear: number
  /** For each country, 1 if it passes the country, region and group filters and so counts as a partner. */
  countsAsPartner: Uint8Array
  /** First and last day of the selected period. */
  from: DayNumber
  to: DayNumber
  /** The day that decides memberships and which records are in force: the end of the period, or of the research. */
  asOf: DayNumber
  /** All counts. The functions in `counting/read*.ts` read them. */
  counts: Counts
}

/**
 * Applies the filters to the dataset and counts. A record passes the country, region and group filters when one and
 * the same partner country passes all three.
 */
export function select(dataset: Dataset, filters: Filters): Selection {
  const counts = countRecords(dataset, filters)
  const { from, to, asOf, geography } = counts.question
  const count = countedRecords(counts)
  const interestCount = leftOutRecords(counts)
  const firstYear = yearOf(dataset.firstDay)
  let records: Uint32Array | null = null
  let interest: Uint32Array | null = null
  let facets: Selection['facets'] | null = null
  let years: Uint32Array | null = null
  return {
    dataset,
    filters,
    count,
    interestCount,
    get records() {
      records ??= countedPositions(counts)
      return records
    },
    get interest() {
      interest ??= leftOutPositions(counts)
      return interest
    },
    get facets() {
      facets ??= facetCounts(dataset, counts)
      return facets
    },
    get years() {
      years ??= offeredByYear(counts, firstYear, yearOf(dataset.lastDay))
      return years
    },
    firstYear,
    countsAsPartner: geography.passes,
    from,
    to,
    asOf,
    counts,
  }
}

function facetCounts(dataset: Dataset, counts: Counts): Selection['facets'] {
  const byRecord = Object.fromEntries(
    recordFacets.map((facet) => [facet, offeredByValue(dataset, counts, facet)]),
  ) as Record<RecordFacet, Uint32Array>
  return { ...byRecord, ...offeredByPartner(dataset, counts) }
}
