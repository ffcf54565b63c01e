import { type ReactNode, useMemo } from 'react'
import type { RegisteredChart } from '../../../charts/contract/chart'
import { ChartFrame } from '../../../charts/frame/ChartFrame'
import { chartTable } from '../../../selection/chartTable'
import { useText } from '../../../ui/TextProvider'
import { useComparedChart } from '../../shared/change/useComparedChart'
import { ChartMenu } from '../../shared/chartMenu/ChartMenu'
import { DetailsLink } from '../../shared/links/DetailsLink'
import { useView } from '../../shared/view/useView'

interface ChartSlotProps {
  chart: RegisteredChart
  tools?: ReactNode
}

/** A registered chart in its frame, under the filters of the page. */
export function ChartSlot({ chart: plain, tools }: ChartSlotProps) {
  const chart = useComparedChart(plain)
  const { id } = chart
  const look = chartTable[id].section === 'map' ? 'map' : 'chart'
  const text = useText()
  const { view, selection, changeView } = useView()
  const content = useMemo(() => chart.content({ selection, view, text }), [chart, selection, view, text])
  const actions = useMemo(() => ({ changeView, Link: DetailsLink }), [changeView])
  return (
    <ChartFrame
      anchor={`chart-${id}`}
      content={content}
      actions={actions}
      menu={<ChartMenu content={content} selection={selection} view={view} />}
      tools={tools}
      look={look}
    />
  )
}
