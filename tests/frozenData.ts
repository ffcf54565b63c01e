import { loadCompiled } from '../src/build/data/loadCompiled'
import { coreOf } from '../src/dataset/compile/coreOf'
import type { Dataset } from '../src/dataset/dataset'
import { indexDataset } from '../src/dataset/indexDataset'

/**
 * A copy of `data/` as it was on 24 November 2026. Tests that name a record, a number or a date use it, so that they
 * depend on the code alone. It changes only when the format of the data does.
 */
export const frozenFolder = 'tests/fixtures/frozen-data'

/** The day on which the frozen data is read: after every date in it. */
export const frozenNow = new Date('2026-12-01T12:00:00Z')

/** Compiles the frozen data. */
export function compileFrozen() {
  const loaded = loadCompiled(frozenFolder, frozenNow)
  if (!loaded.ok) throw new Error(loaded.report)
  return loaded
}

/** The frozen data as the app reads it: compiled and indexed. */
export function frozenDataset(): Dataset {
  return indexDataset(coreOf(compileFrozen().dataset))
}
