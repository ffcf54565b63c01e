import { useEffect } from 'react'
import { chartById } from '../../../charts/registry'
import { type ChartId, chartsIn } from '../../../selection/chartTable'
import { useText } from '../../../ui/TextProvider'
import { EmptySelection } from '../../shared/filters/EmptySelection'
import { useView } from '../../shared/view/useView'
import styles from '../ExplorePage.module.css'
import { ChartChoice } from './ChartChoice'
import { ChartSlot } from './ChartSlot'
import { PartnerChoice } from './PartnerChoice'

/** The charts below the map; if nothing counts, ways to change that. Loaded by `LaterCharts`. */
export function ExploreCharts() {
  const { m } = useText()
  const { count, interestCount } = useView().selection
  useEffect(function showLinkedChart() {
    // The router looked for it before it was there.
    document.getElementById(location.hash.slice(1))?.scrollIntoView()
  }, [])
  if (count === 0) return interestCount > 0 ? <EmptySelection /> : null
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
      <ChartSlot chart={chartById(id)} tools={id === 'network' && <PartnerChoice />} />
    </div>
  )
}
