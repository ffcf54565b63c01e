import { queryOptions } from '@tanstack/react-query'
import type { VersionChanges, VersionSummary } from '../../../dataset/compile/versionChanges'

const folder = `${import.meta.env.BASE_URL}data/changes/`

/** Query for the list of versions, newest first. */
export const versionsQuery = queryOptions({
  queryKey: ['versions'],
  queryFn: ({ signal }) => fetchJson<readonly VersionSummary[]>('index', signal),
  staleTime: Number.POSITIVE_INFINITY,
  retry: 1,
})

/** Query for what one version changed, value by value. Some are large: fetch it when a reader asks for it. */
export function versionChangesQuery(version: string) {
  return queryOptions({
    queryKey: ['versions', version],
    queryFn: ({ signal }) => fetchJson<VersionChanges>(version, signal),
    staleTime: Number.POSITIVE_INFINITY,
    retry: 1,
  })
}

async function fetchJson<Value>(name: string, signal: AbortSignal): Promise<Value> {
  const address = `${folder}${name}.json`
  const response = await fetch(address, { signal })
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return (await response.json()) as Value
}
