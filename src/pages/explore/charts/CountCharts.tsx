import { useText } from '../../../ui/TextProvider'
import { ChartChoice } from './ChartChoice'

const offered = ['by-country', 'by-program', 'by-region', 'by-kind', 'matrix'] as const
const measured = ['by-program', 'by-region', 'by-kind'] as const

/** How many, by what. */
export function CountCharts() {
  const { m } = useText()
  return <ChartChoice name={m.explore.chartTabs.counts} offered={offered} measured={measured} />
}
