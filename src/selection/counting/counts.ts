import type { Question } from './question'
import type { SheetLayout } from './sheetLayout'

/**
 * Key of the internal part of `Counts`. Only this folder may import it (a test checks the imports), so no other file
 * can depend on an offset or a block of the sheet.
 */
export const internals = Symbol('counts')

/** Everything counted under one set of filters. `readCounts.ts` and the files beside it read it. */
export interface Counts {
  readonly question: Question
  readonly [internals]: CountState
}

interface CountState {
  layout: SheetLayout
  /** For each record, the bits of the filters that reject it. Immutable. */
  masks: Uint16Array
  /** The counts, in blocks as described by `layout`. Read it immediately: the next question may overwrite it. */
  readonly sheet: Uint32Array
}
