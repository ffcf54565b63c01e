import type { Dataset } from '../dataset/dataset'
import { type DayNumber, yearOf } from '../dataset/partialDate'
import { type Counts, countRecords } from './counting/countRecords'
import { filterBit } from './counting/filterBits'
import { placeCounts } from './counting/placeCounts'
import {
  countedRecords,
  interestRecords,
  offeredByCode,
  offeredByValue,
  recordsWith,
} from './counting/readCounts'
import { facetValues } from './facets'
import type { FacetId, Filters } from './filters'

/**
 * What the filters leave, with the counts that every facet needs. Positions are those of `dataset.agreements`
 * (records) and of `facetValues` (facet values). Lists of records and counts of facets are made when first asked for.
 */
export interface Selection {
  dataset: Dataset
  filters: Filters
  /** How many records count. */
  count: number
  /** How many records match but are left out of every count: interest and negotiations, unless asked for (rule 4). */
  interestCount: number
  /** Records that count, oldest first. In a large dataset a long list: counts come from `counts`. */
  readonly records: Uint32Array
  /** Records that match but are left out of every count, oldest first. */
  readonly interest: Uint32Array
  /** For each facet, how many records each value would give when ticked: its own filter left aside (rule 9). */
  readonly facets: Readonly<Record<FacetId, Uint32Array>>
  /** Records a year with the period filter left aside; index 0 is `firstYear`. */
  readonly years: Uint32Array
  firstYear: number
  /** For each country, 1 when it passes the country, region and group filters and so counts as a partner. */
  countsAsPartner: Uint8Array
  /** First and last day of the period asked for. */
  from: DayNumber
  to: DayNumber
  /** The day at which memberships and what is in force are judged: the end of the period, else of the research. */
  asOf: DayNumber
  /** What was counted: the charts' rows are read from it. */
  counts: Counts
}

/**
 * Applies the filters to the dataset and counts. A record passes the country, region and group filters when one and
 * the same partner country passes all three.
 */
export function select(dataset: Dataset, filters: Filters): Selection {
  const counts = countRecords(dataset, filters)
  const { from, to, asOf, places } = counts.question
  const count = countedRecords(counts)
  const interestCount = interestRecords(counts)
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
      records ??= recordsWith(counts, 0, count)
      return records
    },
    get interest() {
      interest ??= recordsWith(counts, filterBit.interest, interestCount)
      return interest
    },
    get facets() {
      facets ??= facetCounts(dataset, counts)
      return facets
    },
    get years() {
      years ??= yearCounts(counts, firstYear, yearOf(dataset.lastDay))
      return years
    },
    firstYear,
    countsAsPartner: places.passes,
    from,
    to,
    asOf,
    counts,
  }
}

function facetCounts(dataset: Dataset, counts: Counts): Selection['facets'] {
  const { country, region, group } = placeCounts(
    dataset,
    offeredByCode(counts, 'partner'),
    counts.question.places,
  )
  const offered = (facet: Exclude<FacetId, 'country' | 'region' | 'group'>) =>
    offeredByValue(counts, facet, facetValues(dataset, facet).length)
  return {
    program: offered('program'),
    kind: offered('kind'),
    level: offered('level'),
    status: offered('status'),
    confidence: offered('confidence'),
    organisation: offered('organisation'),
    organisationType: offered('organisationType'),
    country,
    region,
    group,
  }
}

function yearCounts(counts: Counts, firstYear: number, lastYear: number): Uint32Array {
  const { layout, sheet } = counts
  const years = new Uint32Array(lastYear - firstYear + 1)
  for (let step = 0; step < layout.yearOfStep.length; step++) {
    let count = sheet[layout.periodAlone + step] as number
    const from = layout.steps + step * layout.programs
    for (let cell = from; cell < from + layout.programs; cell++) count += sheet[cell] as number
    const year = (layout.years[layout.yearOfStep[step] as number] as number) - firstYear
    years[year] = (years[year] as number) + count
  }
  return years
}
