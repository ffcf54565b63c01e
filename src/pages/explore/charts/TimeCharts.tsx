import { useText } from '../../../ui/TextProvider'
import { ChartChoice } from './ChartChoice'

const offered = ['cumulative', 'per-year'] as const

/** How the agreements came about over time. */
export function TimeCharts() {
  const { m } = useText()
  return <ChartChoice name={m.explore.chartTabs.time} offered={offered} measured={offered} />
}
