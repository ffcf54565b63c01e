import { type ReactNode, useMemo } from 'react'
import { ChartFrame } from '../../../charts/frame/ChartFrame'
import { chartById } from '../../../charts/registry'
import { type ChartId, chartTable } from '../../../selection/chartTable'
import { useText } from '../../../ui/TextProvider'
import { ChartMenu } from '../../shared/chartMenu/ChartMenu'
import { DetailsLink } from '../../shared/links/DetailsLink'
import { useView } from '../../shared/view/useView'

/** A registered chart in its frame, under the filters of the page. */
export function ChartSlot({ id, tools }: { id: ChartId; tools?: ReactNode }) {
  const look = chartTable[id].section === 'map' ? 'map' : 'chart'
  const text = useText()
  const { view, selection, changeView } = useView()
  const content = useMemo(() => chartById(id).content({ selection, view, text }), [id, selection, view, text])
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
