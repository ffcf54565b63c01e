import { type ChartId, chartsIn } from '../../../selection/chartTable'
import { useIsPrerendered } from '../../../ui/PrerenderProvider'
import { useText } from '../../../ui/TextProvider'
import { EmptySelection } from '../../shared/filters/EmptySelection'
import { useView } from '../../shared/view/useView'
import styles from '../ExplorePage.module.css'
import { ChartChoice } from './ChartChoice'
import { ChartSlot } from './ChartSlot'

/** The charts below the map; if nothing counts, ways to change that. Not prerendered. */
export function ExploreCharts() {
  const { m } = useText()
  const { count, interestCount } = useView().selection
  const isPrerendered = useIsPrerendered()
  if (count === 0) return interestCount > 0 ? <EmptySelection /> : null
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
