import { coreUrl, sourcesUrl } from 'virtual:dataset'
import { queryOptions } from '@tanstack/react-query'
import type { Dataset } from '../../dataset/dataset'
import { parseDataset } from '../../dataset/parseDataset'
import type { Source } from '../../dataset/schema'

/** Why the data could not be shown, in a form that a page can put into words. */
export class DatasetError extends Error {
  constructor(
    readonly reason: 'network' | 'status' | 'not-a-dataset' | 'other-schema' | 'broken',
    readonly address: string,
    readonly detail: string,
  ) {
    super(`${address}: ${reason} (${detail})`)
  }
}

/** The dataset of this build. It cannot change under the app: its address carries a hash of its content. */
export const datasetQuery = queryOptions({
  queryKey: ['dataset', coreUrl],
  queryFn: async ({ signal }): Promise<Dataset> => {
    const parsed = parseDataset(await fetchText(coreUrl, signal))
    if (!parsed.ok) throw new DatasetError(parsed.reason, coreUrl, parsed.detail)
    return parsed.dataset
  },
  staleTime: Number.POSITIVE_INFINITY,
  // Indexed with maps and typed arrays: comparing old and new piece by piece has no meaning here.
  structuralSharing: false,
  retry: false,
})

/** The sources by id, fetched when somebody first reads a record. */
export const sourcesQuery = queryOptions({
  queryKey: ['sources', sourcesUrl],
  queryFn: async ({ signal }): Promise<ReadonlyMap<string, Source>> => {
    const sources: unknown = JSON.parse(await fetchText(sourcesUrl, signal))
    if (!Array.isArray(sources)) throw new DatasetError('not-a-dataset', sourcesUrl, typeof sources)
    return new Map((sources as Source[]).map((source) => [source.id, source]))
  },
  staleTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
  retry: 1,
})

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
