import type { ChartId } from '../../../selection/view'
import { useIsPrerendered } from '../../../ui/PrerenderProvider'
import { useText } from '../../../ui/TextProvider'
import { EmptySelection } from '../../shared/filters/EmptySelection'
import { useView } from '../../shared/view/useView'
import styles from '../ExplorePage.module.css'
import { ChartChoice } from './ChartChoice'
import { ChartSlot } from './ChartSlot'

const timeCharts = ['cumulative', 'per-year'] as const
const countCharts = ['by-country', 'by-program', 'by-region', 'by-kind', 'matrix'] as const
/** The count charts that can count agreements or partner countries. */
const measuredCountCharts = ['by-program', 'by-region', 'by-kind'] as const

/** The charts below the map, or a way out of filters that match nothing. The prerendered page leaves the charts out. */
export function ExploreCharts() {
  const { m } = useText()
  const isEmpty = useView().selection.count === 0
  const isPrerendered = useIsPrerendered()
  if (isEmpty) return <EmptySelection />
  if (isPrerendered) return null
  return (
    <div className={styles.charts}>
      <ChartChoice name={m.explore.chartTabs.time} offered={timeCharts} measured={timeCharts} />
      <ChartChoice name={m.explore.chartTabs.counts} offered={countCharts} measured={measuredCountCharts} />
      <WideChart id="events" />
      <WideChart id="claims" />
    </div>
  )
}

function WideChart({ id }: { id: ChartId }) {
  return (
    <div className={styles.wide}>
      <ChartSlot id={id} />
    </div>
  )
}
