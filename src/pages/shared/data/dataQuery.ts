import { coreUrl, currentVersion, detailsUrl, frozenVersions, renames, slimUrl } from 'virtual:dataset'
import { queryOptions } from '@tanstack/react-query'
import type { DatasetDetails, RecordDetails } from '../../../dataset/compile/coreOf'
import type { Dataset } from '../../../dataset/dataset'
import { parseDataset } from '../../../dataset/parseDataset'
import { withLaterIds } from '../../../dataset/renamedRecords'
import type { Publisher, Source } from '../../../dataset/schema'
import type { AddressParams } from '../../../selection/address/address'
import { type AddressOrigin, type DataOrigin, originOf } from './origin'
import type { OwnProgress } from './own/messages'
import type { OwnData } from './own/readOwnData'

/** A loaded dataset and where it came from. */
export interface LoadedData {
  dataset: Dataset
  origin: DataOrigin
  /** Sources by id; null if they are in a separate file, which is fetched when the reader first opens a record. */
  sources: ReadonlyMap<string, Source> | null
  /** The reader's own data with its problems; null for the tracker's data. */
  own: OwnData | null
}

/** Why the data could not be loaded. `explainDataError` puts it into words. */
export class DatasetError extends Error {
  constructor(
    readonly reason: 'network' | 'status' | 'not-a-dataset' | 'other-schema' | 'broken' | 'unknown-version',
    readonly address: string,
    readonly detail: string,
  ) {
    super(`${address}: ${reason} (${detail})`)
  }
}

export { currentVersion, frozenVersions }

/** Returns the data that the address asks for. */
export function originOfAddress(params: AddressParams): AddressOrigin {
  return originOf(params, currentVersion, frozenVersions)
}

/**
 * Query for the data of an origin. It never goes stale: the names of the tracker's own files contain a content hash.
 */
export function dataQuery(origin: AddressOrigin, onProgress: (progress: OwnProgress) => void) {
  return queryOptions({
    queryKey: ['data', origin],
    queryFn: ({ signal }) => loadData(origin, onProgress, signal),
    staleTime: Number.POSITIVE_INFINITY,
    // The dataset holds maps and typed arrays, which structural sharing cannot compare.
    structuralSharing: false,
    retry: false,
  })
}

/**
 * Loads the data of an origin. `isSlim`: the newest data without titles, summaries, milestones and the sources of
 * each record, which is enough for most charts. Rejects with `DatasetError`, `OwnReadError`, or when `signal` aborts.
 */
export async function loadData(
  origin: AddressOrigin,
  onProgress: (progress: OwnProgress) => void,
  signal: AbortSignal,
  isSlim = false,
): Promise<LoadedData> {
  switch (origin.kind) {
    case 'unknown-version':
      throw new DatasetError('unknown-version', origin.asked, frozenVersions.map((v) => v.version).join(', '))
    case 'address': {
      const [current, { readOwnData }] = await Promise.all([
        fetchDataset(coreUrl, signal),
        import('./own/readOwnData'),
      ])
      const own = await readOwnData(origin.address, current.dataset, onProgress, signal)
      return { dataset: own.dataset, origin, sources: own.sources, own }
    }
    case 'version': {
      const { dataset, sources } = await fetchDataset(origin.url, signal)
      return { dataset: withLaterIds(dataset, renames), sources, origin, own: null }
    }
    case 'current':
      return { ...(await fetchDataset(isSlim ? slimUrl : coreUrl, signal)), origin, own: null }
  }
}

/** What the page of a record and downloads need beyond the loaded data. */
export interface LoadedDetails {
  /** Empty for data that does not list its publishers. */
  publishers: readonly Publisher[]
  sources: ReadonlyMap<string, Source>
  /** By the id of the record; empty if the loaded records have their details. */
  records: ReadonlyMap<string, RecordDetails>
}

/** Query for the details of loaded data. */
export function detailsQuery({ origin, sources, dataset }: LoadedData) {
  return queryOptions({
    queryKey: ['details', origin, dataset.version],
    queryFn: async ({ signal }): Promise<LoadedDetails> => {
      if (sources) return { publishers: [], sources, records: new Map() }
      const details = JSON.parse(await fetchText(detailsUrl, signal)) as DatasetDetails | null
      if (!Array.isArray(details?.sources))
        throw new DatasetError('not-a-dataset', detailsUrl, typeof details)
      return {
        publishers: details.publishers,
        sources: new Map(details.sources.map((source) => [source.id, source])),
        records: new Map(Object.entries(details.records)),
      }
    },
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    retry: 1,
  })
}

async function fetchDataset(address: string, signal: AbortSignal) {
  const parsed = parseDataset(await fetchText(address, signal))
  if (!parsed.ok) throw new DatasetError(parsed.reason, address, parsed.detail)
  return { dataset: parsed.dataset, sources: parsed.sources }
}

async function fetchText(address: string, signal: AbortSignal): Promise<string> {
  let response: Response
  try {
    response = await fetch(address, { signal })
  } catch (error) {
    throw new DatasetError('network', address, error instanceof Error ? error.message : String(error))
  }
  if (!response.ok) throw new DatasetError('status', address, String(response.status))
  try {
    return await response.text()
  } catch (error) {
    throw new DatasetError('network', address, error instanceof Error ? error.message : String(error))
  }
}
