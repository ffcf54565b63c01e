import { type ChartId, chartsIn } from '../../../selection/chartTable'
import { useIsPrerendered } from '../../../ui/PrerenderProvider'
import { useText } from '../../../ui/TextProvider'
import { EmptySelection } from '../../shared/filters/EmptySelection'
import { useView } from '../../shared/view/useView'
import styles from '../ExplorePage.module.css'
import { ChartChoice } from './ChartChoice'
import { ChartSlot } from './ChartSlot'

/** The charts below the map, or ways to widen filters that match nothing. Not prerendered. */
export function ExploreCharts() {
  const { m } = useText()
  const isEmpty = useView().selection.count === 0
  const isPrerendered = useIsPrerendered()
  if (isEmpty) return <EmptySelection />
  if (isPrerendered) return null
  return (
    <div className={styles.charts}>
      <ChartChoice name={m.explore.chartTabs.time} offered={chartsIn('time')} />
      <ChartChoice name={m.explore.chartTabs.counts} offered={chartsIn('counts')} />
      {chartsIn('wide').map((id) => (
        <WideChart key={id} id={id} />
      ))}
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
