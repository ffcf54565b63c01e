import { z } from 'zod'
import { type CompiledDataset, datasetSchema } from '../../dataset/schema'
import type { QualityEntry } from '../../dataset/schemas/quality'
import { citationCff } from '../../publish/files/citationCff'
import { dataPackage } from '../../publish/files/dataPackage'
import { downloads } from '../../publish/files/downloads'
import { publishedTables } from '../../publish/files/publishedTables'
import { qualityFile } from '../data/readDataFolder'
import { changeFiles } from '../release/changeFiles'
import { readReleases, versionFiles } from '../release/versions'
import { fileIndex, type IndexedFile } from './fileIndex'
import { parquetFile } from './parquetFile'

/** Every data file that a build writes under a stable name: the dataset, its schema, the data package and the downloads. */
export function publishedFiles(dataset: CompiledDataset): readonly IndexedFile[] {
  const tables = publishedTables(dataset)
  const files = [...downloads(dataset), ...tables.map((table) => parquetFile(table, dataset))]
  const json = (path: string, value: unknown, space?: number) => ({
    path,
    mediaType: 'application/json',
    content: JSON.stringify(value, null, space),
  })
  return [
    json('data/dataset.json', dataset),
    json('data/schema.json', jsonSchema(), 2),
    json('data/datapackage.json', dataPackage(dataset, tables, files), 2),
    { path: 'data/CITATION.cff', mediaType: 'application/yaml', content: citationCff(dataset) },
    ...files,
  ]
}

/** `data/quality.json`: the audits of the list. */
export function qualityFileOf(quality: readonly QualityEntry[]) {
  return {
    path: `data/${qualityFile}`,
    mediaType: 'application/json',
    content: JSON.stringify(quality, null, 2),
  }
}

/** Every data file under a stable name, the frozen versions of the folder and the list of all of them included. */
export function allDataFiles(folder: string, dataset: CompiledDataset, quality: readonly QualityEntry[]) {
  const files = [
    ...publishedFiles(dataset),
    qualityFileOf(quality),
    ...versionFiles(folder),
    ...changeFiles(folder, dataset),
  ]
  const index = fileIndex(dataset, files, readReleases(folder))
  return [
    ...files,
    { path: 'data/index.json', mediaType: 'application/json', content: JSON.stringify(index, null, 2) },
  ]
}

/** The schema of the compiled dataset as JSON Schema 2020-12. */
export function jsonSchema(): unknown {
  return z.toJSONSchema(datasetSchema, { target: 'draft-2020-12' })
}
