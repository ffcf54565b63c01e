import type { QueryClient } from '@tanstack/react-query'
import { loadGeometry } from '../../charts/map/geometry/loadGeometry'
import { briefingQuery, briefings } from '../../pages/briefing/briefingQuery'
import { licencesQuery } from '../../pages/licences/licencesQuery'
import { dataQuery, detailsQuery, originOfAddress } from '../../pages/shared/data/dataQuery'
import { versionsQuery } from '../../pages/shared/data/versionsQuery'
import { parseQuery } from '../../selection/address/address'
import type { createAppRouter } from '../routes/router'

/** Pages whose prerendered markup includes details: those of a single country, program, organisation or record, and the news. */
const withDetails = /^((countries|programs|organisations|agreements)\/.|new$)/

/**
 * Loads everything that the first view needs in parallel: the page, the data, and the map, details, briefing or licences
 * if the page shows them at once. Failures are ignored here: the page requests the file again and explains the error.
 */
export async function loadFirstView(
  router: ReturnType<typeof createAppRouter>,
  queries: QueryClient,
): Promise<void> {
  const origin = originOfAddress(parseQuery(location.search))
  const path = location.pathname.slice(import.meta.env.BASE_URL.length).replace(/\/$/, '')
  const briefing = briefings.find(({ id }) => path === `briefing/${id}`)
  const loadData = async () => {
    const loaded = await queries.fetchQuery(dataQuery(origin, () => undefined))
    if (withDetails.test(path)) await queries.prefetchQuery(detailsQuery(loaded))
  }
  await Promise.allSettled(
    [
      router.load(),
      // Own data is read by the page, which shows the progress.
      origin.kind === 'address' ? null : loadData(),
      path === '' || path === 'coalitions'
        ? [import('../../charts/map/drawing/WorldMap'), loadGeometry('world')]
        : null,
      path === 'programs' ? loadGeometry('world') : null,
      path === 'new' || path === 'data' ? queries.prefetchQuery(versionsQuery) : null,
      path === 'licences' ? queries.prefetchQuery(licencesQuery) : null,
      briefing ? queries.prefetchQuery(briefingQuery(briefing.url)) : null,
    ].flat(),
  )
}
