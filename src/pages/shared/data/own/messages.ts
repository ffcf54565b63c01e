import type { Dataset } from '../../../../dataset/dataset'
import type { OwnDataError, OwnProblem } from '../../../../dataset/own/ownData'
import type { Agreement, CompiledDataset, Source } from '../../../../dataset/schema'

/** What the worker is asked: to read a file, or what stands at an address. */
export interface OwnRequest {
  input: File | string
  /** The tracker's own lists, for files that do not bring theirs. */
  base: Omit<CompiledDataset, 'sources' | 'agreements'>
  /** Where the tracker's sources are. */
  sourcesUrl: string
  /** Last day that is not in the future, as a day number. */
  today: number
}

/** How far the worker is. `share` between 0 and 1, null where it cannot be told. */
export interface OwnProgress {
  stage: 'reading' | 'checking' | 'preparing'
  share: number | null
}

/** Why a reader's own data could not be used, in a form that a page can put into words. */
export type OwnFailure =
  | OwnDataError['reason']
  | 'network'
  | 'status'
  | 'not-https'
  | 'not-utf8'
  | 'too-large'
  | 'unexpected'

/** What the worker answers, in this order; records come in portions, so that none of them stops the page. */
export type OwnAnswer =
  | { kind: 'progress'; progress: OwnProgress }
  | {
      kind: 'dataset'
      /** Everything of the dataset but its records. */
      rest: Omit<Dataset, 'agreements'>
      sources: readonly Source[]
      problems: readonly OwnProblem[]
      problemCount: number
      total: number
    }
  | { kind: 'records'; records: readonly Agreement[] }
  | { kind: 'done' }
  | { kind: 'failed'; reason: OwnFailure; detail: string }
