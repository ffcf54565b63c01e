import { DropDown } from '../../../ui/DropDown'
import { useText } from '../../../ui/TextProvider'
import { ChartMenuPanel } from './ChartMenuPanel'
import type { MenuChart } from './useChartFiles'

/** The button of a chart that gives it away: as picture, slide, data or link. */
export function ChartMenu(chart: MenuChart) {
  const { m } = useText()
  const words = m.chartMenu
  return (
    <DropDown look="quiet" label={words.button} name={words.buttonOf(chart.content.title)}>
      <ChartMenuPanel {...chart} />
    </DropDown>
  )
}
