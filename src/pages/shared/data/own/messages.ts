import type { Dataset } from '../../../../dataset/dataset'
import type { OwnDataError, OwnProblem } from '../../../../dataset/own/ownData'
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

/** Answers of the worker, in this order. Records are sent in chunks, so that no single message blocks the page. */
export type OwnAnswer =
  | { kind: 'progress'; progress: OwnProgress }
  | {
      kind: 'dataset'
      /** The dataset without its records. */
      rest: Omit<Dataset, 'agreements'>
      sources: readonly Source[]
      problems: readonly OwnProblem[]
      problemCount: number
      total: number
    }
  | { kind: 'records'; records: readonly Agreement[] }
  | { kind: 'done' }
  | { kind: 'failed'; reason: OwnFailure; detail: string }
