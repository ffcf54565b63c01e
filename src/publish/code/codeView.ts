import { isoDay, parsePartialDate } from '../../dataset/partialDate'
import {
  excludedFrom,
  type Filters,
  isFiltered,
  type PartnerFacet,
  type RecordFacet,
  recordFacets,
} from '../../selection/filters'
import type { Selection } from '../../selection/select'

/** A column of `agreements.csv` that a filter reads. */
interface CodeColumn {
  column: string
  /** Whether a cell holds several values, separated by semicolons. */
  isList?: boolean
  /** The value of the filter for any cell that is not empty, and for an empty one, where they differ from the cell. */
  whenFilled?: string
  whenEmpty?: string
}

/** That a cell has one of the values; excluded: that it has none of them. */
export interface CellTest extends CodeColumn {
  values: readonly string[]
  isExcluded: boolean
}

/** Values that a partner country must have one of, and values of which it must have none. */
export interface AskedValues {
  asked: readonly string[]
  excluded: readonly string[]
}

/** What the partner countries of a record must be (counting rule 10). */
export type PartnerTest =
  /** One of them is among these countries. */
  | { kind: 'among'; countries: readonly string[] }
  /** There are none, or one of them is not among these countries. */
  | { kind: 'beside'; countries: readonly string[] }
  /** One of them passes all tests on its code, its region and its groups on a day. */
  | ({ kind: 'joined'; day: string } & Record<PartnerFacet, AskedValues>)

/** The filters of a view as tests on the published tables, in no programming language. Days are `YYYY-MM-DD`. */
export interface CodeView {
  /** Whether expressions of interest count (counting rule 4). */
  hasInterest: boolean
  cells: readonly CellTest[]
  partners: PartnerTest | null
  /** The last day of a record’s date is not before this day, its first day not after `to` (counting rule 3). */
  from: string | null
  to: string | null
  /** Words in lower case. The page also finds them in other fields and with typos. */
  words: readonly string[]
}

const columns: Readonly<Record<RecordFacet, CodeColumn>> = {
  program: { column: 'programs', isList: true },
  level: { column: 'level' },
  kind: { column: 'kind' },
  status: { column: 'status' },
  confidence: { column: 'confidence' },
  evidence: { column: 'evidence_kind', whenEmpty: 'open' },
  checked: { column: 'checked', whenFilled: 'yes', whenEmpty: 'never' },
  partnerType: { column: 'partner_types', isList: true },
  organisationType: { column: 'organisation_types', isList: true },
  military: { column: 'military', isList: true },
  organisation: { column: 'organisations', isList: true },
}

/** The filters of a selection as tests on the published tables. */
export function codeView({ filters, asOf }: Pick<Selection, 'filters' | 'asOf'>): CodeView {
  return {
    hasInterest: filters.interest,
    cells: recordFacets.flatMap((facet) => [
      ...cellTest(facet, filters[facet], false),
      ...cellTest(facet, excludedFrom(filters, facet), true),
    ]),
    partners: partnerTest(filters, isoDay(asOf)),
    from: edge(filters.from, 'start'),
    to: edge(filters.to, 'end'),
    words: filters.q.toLowerCase().split(/\s+/).filter(Boolean),
  }
}

function cellTest(facet: RecordFacet, values: readonly string[], isExcluded: boolean): readonly CellTest[] {
  return values.length > 0 ? [{ ...columns[facet], values, isExcluded }] : []
}

function partnerTest(filters: Filters, day: string): PartnerTest | null {
  if (isFiltered(filters, 'region') || isFiltered(filters, 'group')) {
    const of = (facet: PartnerFacet): AskedValues => ({
      asked: filters[facet],
      excluded: excludedFrom(filters, facet),
    })
    return { kind: 'joined', day, country: of('country'), region: of('region'), group: of('group') }
  }
  // A country that is asked for is not excluded, so exclusions of others change nothing.
  if (filters.country.length > 0) return { kind: 'among', countries: filters.country }
  const excluded = excludedFrom(filters, 'country')
  return excluded.length > 0 ? { kind: 'beside', countries: excluded } : null
}

function edge(date: string | null, side: 'start' | 'end'): string | null {
  const interval = date === null ? null : parsePartialDate(date)
  return interval && isoDay(interval[side])
}
