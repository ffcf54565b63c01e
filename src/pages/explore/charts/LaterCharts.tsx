import { lazy } from 'react'
import { useIsPrerendered } from '../../../ui/PrerenderProvider'
import { LaterPart } from '../../shared/later/LaterPart'

const ExploreCharts = lazy(() =>
  import('./ExploreCharts').then((module) => ({ default: module.ExploreCharts })),
)

/** About as tall as the charts, so that the list below does not move far when they appear. */
const room = <div style={{ minBlockSize: '64rem' }} aria-busy="true" />

/**
 * The charts below the map. Their code is fetched once the page is alive, because the map, the figures and the filters,
 * which a reader sees first, do not need it.
 */
export function LaterCharts() {
  const isPrerendered = useIsPrerendered()
  if (isPrerendered) return null
  return (
    <LaterPart fallback={room}>
      <ExploreCharts />
    </LaterPart>
  )
}
