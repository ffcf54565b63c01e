import type { Dataset } from '../../../../dataset/dataset'
import type { OwnDataError, OwnProblem } from '../../../../dataset/own/ownData'
import type { IndexedTable } from '../../../../dataset/own/parquet/indexTable'
import type { Agreement, CompiledDataset, Source } from '../../../../dataset/schema'

/** Request to the worker: read a file or an address. */
export interface OwnRequest {
  input: File | string
  /** The tracker's lists of programs, countries and so on, for files that do not bring their own. */
  base: Omit<CompiledDataset, 'sources' | 'agreements'>
  /** URL of the details of the tracker's data, which list its sources. */
  detailsUrl: string
  /** Today as a day number: later dates are in the future. */
  today: number
}

/** Progress of the worker. `share` is between 0 and 1, or null if unknown. */
export interface OwnProgress {
  stage: 'reading' | 'checking' | 'preparing'
  share: number | null
}

/** Why a reader's own data could not be used. */
export type OwnFailure =
  | OwnDataError['reason']
  | 'network'
  | 'status'
  | 'not-https'
  | 'not-utf8'
  | 'too-large'
  | 'unexpected'

/** What is said of a file besides its records. */
export interface OwnFindings {
  sources: readonly Source[]
  /** At most the first thousand problems. */
  problems: readonly OwnProblem[]
  problemCount: number
  /** Number of records in the file, usable or not. */
  total: number
}

/**
 * Answers of the worker. Text gives a dataset without its records, which follow in chunks, so that no single message blocks the
 * page. A table gives one message, of which all large parts are handed over.
 */
export type OwnAnswer =
  | { kind: 'progress'; progress: OwnProgress }
  | ({ kind: 'dataset'; rest: Omit<Dataset, 'agreements'> } & OwnFindings)
  | ({ kind: 'table'; rest: IndexedTable['dataset']; listed: IndexedTable['listed'] } & OwnFindings)
  | { kind: 'records'; records: readonly Agreement[] }
  | { kind: 'done' }
  | { kind: 'failed'; reason: OwnFailure; detail: string }
