import type { Dataset } from '../dataset/dataset'
import type { Source } from '../dataset/schema'
import { downloads } from './downloads'
import { saveFile } from './saveFile'
import { subsetOf } from './subset'

/** Makes one file (`agreements.csv`, `dataset.json` …) of some records, and gives it to the reader. */
export function saveSubset(
  dataset: Dataset,
  sources: ReadonlyMap<string, Source>,
  positions: readonly number[],
  file: string,
) {
  const subset = subsetOf(dataset, sources, positions)
  const made = downloads(subset).find(({ path }) => path === `data/${file}`)
  const { content, mediaType } = made ?? { content: JSON.stringify(subset), mediaType: 'application/json' }
  saveFile(file, mediaType, content)
}
