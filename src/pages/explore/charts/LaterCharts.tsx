import { CatchBoundary } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { Button } from '../../../ui/controls/Button'
import { useIsPrerendered } from '../../../ui/PrerenderProvider'
import { useText } from '../../../ui/TextProvider'
import styles from './LaterCharts.module.css'

const ExploreCharts = lazy(() =>
  import('./ExploreCharts').then((module) => ({ default: module.ExploreCharts })),
)

/**
 * The charts below the map. Their code is fetched once the page is alive, because the map, the figures and the filters,
 * which a reader sees first, do not need it. If that fails, the rest of the page stays usable.
 */
export function LaterCharts() {
  const isPrerendered = useIsPrerendered()
  if (isPrerendered) return null
  return (
    <CatchBoundary getResetKey={() => 'charts'} errorComponent={MissingCharts}>
      <Suspense fallback={<div className={styles.room} aria-busy="true" />}>
        <ExploreCharts />
      </Suspense>
    </CatchBoundary>
  )
}

function MissingCharts() {
  const { m } = useText()
  return (
    <p className={styles.missing} role="alert">
      {m.explore.chartsMissing} <Button onClick={() => location.reload()}>{m.common.reload}</Button>
    </p>
  )
}
