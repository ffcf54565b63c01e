import type { CoreDataset } from '../dataset/dataset'
import type { CompiledDataset } from '../dataset/schema'

/** What the app loads first: the dataset without its sources, which are fetched when somebody reads them. */
export function coreOf(dataset: CompiledDataset): CoreDataset {
  const { sources, ...rest } = dataset
  return { ...rest, sourceCount: sources.length }
}
