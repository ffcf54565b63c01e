import type { CoreDataset } from './dataset'
import type { CompiledDataset } from './schema'

/** The dataset that the app loads first: everything except the sources, which are fetched on demand. */
export function coreOf(dataset: CompiledDataset): CoreDataset {
  const { sources, ...rest } = dataset
  return { ...rest, sourceCount: sources.length }
}
