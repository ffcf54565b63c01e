/** The dataset in memory: the compiled lists, frozen, with indexes and columns. */

import type { DayNumber } from './partialDate'
import type {
  About,
  Agreement,
  Claim,
  CompiledDataset,
  Country,
  Group,
  Membership,
  Organisation,
  Program,
} from './schema'

/** The part of the dataset that the app loads first: everything except the details, which are fetched on demand. */
export type CoreDataset = Omit<CompiledDataset, 'publishers' | 'sources'> & {
  /** Number of sources in the whole dataset. */
  sourceCount: number
}

/** Positions in a list, two bytes each if the list is short enough. */
export type Codes = Uint16Array | Uint32Array

/**
 * A list of positions per record. Many records share a list, so each distinct list is stored once: record i has list
 * `lists[i]`, and list l is values[offsets[l]..offsets[l+1]).
 */
export interface ListColumn {
  lists: Codes
  offsets: Uint32Array
  values: Codes
}

/** The points in time at which counts over time change, ascending. */
export interface TimeSteps {
  /** Last day of each step. A record belongs to the first step that ends on or after the end of its date interval. */
  days: Int32Array
  /** Whether every day with a record is a step, or the days of a month share one. */
  unit: 'day' | 'month'
}

/**
 * One entry per record, in the order of `Dataset.agreements`. Codes are positions: of programs, countries and
 * organisations in their lists, of other words in the lists of `vocabulary.ts`.
 */
export interface AgreementColumns {
  /** First day of the record's date interval. */
  start: Int32Array
  /** Last day of the record's date interval. */
  end: Int32Array
  /** First day on which the record is no longer in force; `neverEnds` if it has not ended. */
  endedFrom: Int32Array
  /** 1 for an expression of interest or a negotiation (counting rule 4). */
  interest: Uint8Array
  primaryProgram: Uint16Array
  kind: Uint8Array
  level: Uint8Array
  status: Uint8Array
  confidence: Uint8Array
  evidence: Uint8Array
  checked: Uint8Array
  /** Every program of the record, primary first. */
  programs: ListColumn
  /** Distinct partner countries: never the subject or its territories (counting rule 1). */
  partners: ListColumn
  /** Distinct organisations named as parties, on either side. */
  organisations: ListColumn
  /** Distinct types of those organisations, as positions in `sidedTypes`. */
  organisationTypes: ListColumn
  /** Distinct types of those organisations that are not on the subject's side. */
  partnerTypes: ListColumn
  /** Positions in `militaryLinks` of every value that holds; never empty. */
  military: ListColumn
  /** Distinct sources. Their numbers only distinguish sources; they are not positions in a list. */
  sources: ListColumn
  /** Position in `Dataset.steps` of the end of the interval. */
  step: Uint16Array
}

/** The positions of records by id. */
export type RecordIndex = Pick<ReadonlyMap<string, number>, 'get' | 'has'>

/** Later than any day. */
export const neverEnds = 2_147_483_647

export interface Dataset {
  /** Name of the reader's own file or address; null for the tracker's data. */
  own: string | null
  /** `own` for own data, which has no version of ours. */
  version: string
  about: About
  sourceCount: number
  /** The subject and its territories: ISO 3166-1 alpha-3 codes that never count as partners. */
  ownCountries: ReadonlySet<string>
  programs: readonly Program[]
  countries: readonly Country[]
  organisations: readonly Organisation[]
  groups: readonly Group[]
  memberships: readonly Membership[]
  claims: readonly Claim[]
  /** Oldest first, by the end of the date interval, then by id. */
  agreements: readonly Agreement[]
  columns: AgreementColumns
  steps: TimeSteps
  /** Positions of the records that have coordinates. */
  sites: Uint32Array
  programIndex: ReadonlyMap<string, number>
  countryIndex: ReadonlyMap<string, number>
  organisationIndex: ReadonlyMap<string, number>
  groupIndex: ReadonlyMap<string, number>
  /** Also by the former ids of renamed records. */
  agreementIndex: RecordIndex
  /** Memberships of each country, by its position. */
  membershipsByCountry: ReadonlyMap<number, readonly Membership[]>
  /** Whether countries say when they were searched: not in data from before 30 November 2026, nor in most own data. */
  tracksSearches: boolean
  /** First and last day that any record's date interval touches; without records, the last day of the research. */
  firstDay: DayNumber
  lastDay: DayNumber
}
