import type { QueryClient } from '@tanstack/react-query'
import { loadGeometry } from '../../charts/map/geometry/loadGeometry'
import { briefingQuery, briefings } from '../../pages/briefing/briefingQuery'
import { licencesQuery } from '../../pages/licences/licencesQuery'
import { dataQuery, originOfAddress, sourcesQuery } from '../../pages/shared/data/dataQuery'
import { parseQuery } from '../../selection/address/address'
import type { createAppRouter } from '../routes/router'

/** Pages of one country, program or record: what they say of sources stands on the still page too. */
const withSources = /^(countries|programs|agreements)\/./

/**
 * Asks at once for all that the first view needs: the page, the data, and the map, sources, briefing or licences where they
 * stand first. What fails is asked for again, and explained, by the page itself.
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
    if (withSources.test(path)) await queries.prefetchQuery(sourcesQuery(loaded))
  }
  await Promise.allSettled(
    [
      router.load(),
      // Data of the reader's own is read by the page, which says how far it is.
      origin.kind === 'address' ? null : loadData(),
      path === '' ? [import('../../charts/map/drawing/WorldMap'), loadGeometry('world')] : null,
      path === 'licences' ? queries.prefetchQuery(licencesQuery) : null,
      briefing ? queries.prefetchQuery(briefingQuery(briefing.url)) : null,
    ].flat(),
  )
}
