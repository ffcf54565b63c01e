import { QueryClient } from '@tanstack/react-query'
import { createMemoryHistory } from '@tanstack/react-router'
import { prerender } from 'react-dom/static'
import type { MapGeometry } from '../charts/contract/mapGeometry'
import { type GeometryDetail, geometryCache } from '../charts/map/geometry/geometryCache'
import { geometryQuery } from '../charts/map/geometry/geometryQuery'
import type { VersionSummary } from '../dataset/compile/versionChanges'
import type { Dataset } from '../dataset/dataset'
import { briefingQuery, briefings as knownBriefings } from '../pages/briefing/briefingQuery'
import { licencesQuery } from '../pages/licences/licencesQuery'
import { dataQuery, detailsQuery, type LoadedData, type LoadedDetails } from '../pages/shared/data/dataQuery'
import { versionsQuery } from '../pages/shared/data/versionsQuery'
import type { PublishedBriefing } from '../publish/briefing/publishedBriefing'
import type { LicenceList } from '../publish/licenceList'
import { PrerenderProvider } from '../ui/PrerenderProvider'
import { App } from './App'
import { createAppRouter } from './routes/router'

interface PrerenderInput {
  dataset: Dataset
  details: LoadedDetails
  briefings: readonly PublishedBriefing[]
  licences: LicenceList
  versions: readonly VersionSummary[]
  shapes: Record<GeometryDetail, MapGeometry>
}

/** Returns a function that renders any page of the app to static markup. */
export function createPrerenderer({
  dataset,
  details,
  briefings,
  licences,
  versions,
  shapes,
}: PrerenderInput) {
  const loaded: LoadedData = { dataset, origin: { kind: 'current' }, sources: null, own: null }
  const queries = new QueryClient()
  queries.setQueryData(dataQuery({ kind: 'current' }, () => undefined).queryKey, loaded)
  queries.setQueryData(detailsQuery(loaded).queryKey, details)
  for (const { id, url } of knownBriefings)
    queries.setQueryData(
      briefingQuery(url).queryKey,
      briefings.find(({ briefing }) => briefing.id === id),
    )
  queries.setQueryData(licencesQuery.queryKey, licences)
  queries.setQueryData(versionsQuery.queryKey, versions)
  Object.assign(geometryCache, shapes)
  queries.setQueryData(geometryQuery.queryKey, shapes.near)
  /** Renders the page at `path`, without leading or trailing slash. Throws if any part of it fails to render. */
  return async function prerenderPage(path: string): Promise<string> {
    const history = createMemoryHistory({ initialEntries: [import.meta.env.BASE_URL + path] })
    const router = createAppRouter(history)
    await router.load()
    const faults: unknown[] = []
    const { prelude } = await prerender(
      <PrerenderProvider>
        <App router={router} queries={queries} />
      </PrerenderProvider>,
      // Write the page in one chunk: parts that follow later need an inline script.
      { onError: (fault) => void faults.push(fault), progressiveChunkSize: Number.POSITIVE_INFINITY },
    )
    const markup = await new Response(prelude).text()
    if (faults.length > 0) throw new Error(`/${path} cannot be prerendered`, { cause: faults[0] })
    return markup
  }
}
