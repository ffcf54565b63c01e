import { useMemo } from 'react'
import { ChartFrame } from '../../../charts/frame/ChartFrame'
import { chartById } from '../../../charts/registry'
import type { ChartId } from '../../../selection/chartTable'
import type { Selection } from '../../../selection/select'
import { defaultView, type View } from '../../../selection/view'
import { useText } from '../../../ui/TextProvider'
import { ChartMenu } from '../chartMenu/ChartMenu'
import { DetailsLink } from '../links/DetailsLink'
import { useView } from '../view/useView'

interface ProfileChartProps {
  id: ChartId
  selection: Selection
  /** How it is shown, if not as usual. */
  shown?: View
}

/** A registered chart on a profile page: drawn from the page's own selection, not from the filters in the address. */
export function ProfileChart({ id, selection, shown = defaultView }: ProfileChartProps) {
  const text = useText()
  const { view, changeView } = useView()
  const { open } = view
  const content = useMemo(
    () => chartById(id).content({ selection, view: { ...shown, open }, text }),
    [id, selection, shown, open, text],
  )
  const actions = useMemo(() => ({ changeView, Link: DetailsLink }), [changeView])
  return (
    <ChartFrame
      content={content}
      actions={actions}
      menu={<ChartMenu content={content} selection={selection} view={shown} />}
    />
  )
}
