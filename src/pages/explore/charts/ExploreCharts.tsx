import { useIsStill } from '../../../ui/PrerenderProvider'
import { EmptySelection } from '../../shared/filters/EmptySelection'
import { useView } from '../../shared/view/useView'
import styles from '../ExplorePage.module.css'
import { CountCharts } from './CountCharts'
import { TimeCharts } from './TimeCharts'
import { WideChart } from './WideChart'

/** The charts below the map; what to do where the filters leave nothing. */
export function ExploreCharts() {
  const isEmpty = useView().selection.count === 0
  const isStill = useIsStill()
  if (isEmpty) return <EmptySelection />
  if (isStill) return null
  return (
    <div className={styles.charts}>
      <TimeCharts />
      <CountCharts />
      <WideChart id="events" />
      <WideChart id="claims" />
    </div>
  )
}
