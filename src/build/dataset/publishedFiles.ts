import { z } from 'zod'
import { type CompiledDataset, datasetSchema } from '../../dataset/schema'
import { dataPackage } from '../../publish/files/dataPackage'
import { type Download, downloads } from '../../publish/files/downloads'

/** Every data file that a build writes under a stable name: the dataset, its schema, the data package and the downloads. */
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

/** The schema of the compiled dataset as JSON Schema 2020-12. */
export function jsonSchema(): unknown {
  return z.toJSONSchema(datasetSchema, { target: 'draft-2020-12' })
}
