import type { CoreDataset } from '../dataset'
import type { Agreement, CompiledDataset, Publisher, Source } from '../schema'

/** What only the page of a record, outcomes of projects and downloads need of it. */
export type RecordDetails = Pick<Agreement, 'documents' | 'evidence' | 'doubt' | 'note' | 'confidenceReason'>

/** The part of the dataset that the app fetches on demand. */
export interface DatasetDetails {
  publishers: readonly Publisher[]
  sources: readonly Source[]
  /** By the id of the record. */
  records: Readonly<Record<string, RecordDetails>>
}

/** The dataset that the app loads first: everything except its details. */
export function coreOf(dataset: CompiledDataset): CoreDataset {
  const core = withoutSources(dataset)
  return {
    ...core,
    agreements: core.agreements.map(
      ({ documents, evidence, doubt, note, confidenceReason, ...record }) => record,
    ),
  }
}

/** The details that `coreOf` leaves out. */
export function detailsOf({ publishers = [], sources, agreements }: CompiledDataset): DatasetDetails {
  const records = agreements.map(({ id, documents, evidence, doubt, note, confidenceReason }) => {
    const details: RecordDetails = {
      ...(documents && { documents }),
      ...(evidence && { evidence }),
      ...(doubt !== undefined && { doubt }),
      ...(note !== undefined && { note }),
      ...(confidenceReason && { confidenceReason }),
    }
    return [id, details] as const
  })
  return { publishers, sources, records: Object.fromEntries(records) }
}

/** A dataset whose records keep their details, as readers open it from one file. */
export function withoutSources(dataset: CompiledDataset): CoreDataset {
  const { publishers, sources, ...rest } = dataset
  return { ...rest, sourceCount: sources.length }
}
