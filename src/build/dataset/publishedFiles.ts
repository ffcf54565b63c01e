import { z } from 'zod'
import { type CompiledDataset, datasetSchema } from '../../dataset/schema'
import { dataPackage } from '../../publish/files/dataPackage'
import { type Download, downloads } from '../../publish/files/downloads'

/** Every file that the build writes under a name that stays: the dataset, its schema, its package and the downloads. */
export function publishedFiles(
  dataset: CompiledDataset,
): readonly Pick<Download, 'path' | 'content' | 'mediaType'>[] {
  const json = (path: string, value: unknown, space?: number) => ({
    path,
    mediaType: 'application/json',
    content: JSON.stringify(value, null, space),
  })
  return [
    json('data/dataset.json', dataset),
    json('data/schema.json', jsonSchema(), 2),
    json('data/datapackage.json', dataPackage(dataset), 2),
    ...downloads(dataset),
  ]
}

/** The schema of the compiled dataset as JSON Schema 2020-12, from the one schema in `src/dataset`. */
export function jsonSchema(): unknown {
  return z.toJSONSchema(datasetSchema, { target: 'draft-2020-12' })
}
