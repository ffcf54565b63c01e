import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { ChartActions } from '../../../charts/contract/chart'
import { ChartFrame } from '../../../charts/frame/ChartFrame'
import { mapChart } from '../../../charts/map/mapChart'
import { encodeView } from '../../../selection/address/address'
import type { Selection } from '../../../selection/select'
import { defaultView, type View } from '../../../selection/view'
import { useText } from '../../../ui/TextProvider'
import { ChartMenu } from '../chartMenu/ChartMenu'
import { useView } from '../view/useView'

/**
 * The map on a page other than Explore: drawn from the page’s own selection. A country leads to its page, and an
 * entry of the legend to its countries on Explore. The address keeps its area and position.
 */
export function ProfileMap({ selection, view }: { selection: Selection; view: View }) {
  const text = useText()
  const navigate = useNavigate()
  const { changeView } = useView()
  const content = useMemo(() => mapChart.content({ selection, view, text }), [selection, view, text])
  const actions = useMemo(
    (): ChartActions => ({
      changeView: (change, how) => {
        const next = change(view)
        const search = encodeView(defaultView)
        if (next.open !== null && selection.dataset.countryIndex.has(next.open))
          void navigate({ to: '/countries/$iso3', params: { iso3: next.open }, search })
        else if (next.open !== null)
          void navigate({ to: '/agreements/$id', params: { id: next.open }, search })
        else if (next.filters !== view.filters) void navigate({ to: '/', search: encodeView(next) })
        else changeView((current) => ({ ...current, area: next.area, at: next.at }), how)
      },
    }),
    [selection, view, navigate, changeView],
  )
  return (
    <ChartFrame
      anchor="chart-map"
      content={content}
      actions={actions}
      menu={<ChartMenu content={content} selection={selection} view={view} />}
      look="map"
    />
  )
}
