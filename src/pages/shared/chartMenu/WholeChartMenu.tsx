import { useMemo } from 'react'
import { chartById } from '../../../charts/registry'
import type { ChartId } from '../../../selection/chartTable'
import { defaultView } from '../../../selection/view'
import { wholeSelection } from '../../../selection/wholeSelection'
import { useText } from '../../../ui/TextProvider'
import { useView } from '../view/useView'
import { ChartMenu } from './ChartMenu'

/** The “Save” button of a chart of the whole dataset, for a page that lists the same numbers without drawing them. */
export function WholeChartMenu({ id }: { id: ChartId }) {
  const text = useText()
  const { dataset } = useView().selection
  const selection = wholeSelection(dataset)
  const content = useMemo(
    () => chartById(id).content({ selection, view: defaultView, text }),
    [id, selection, text],
  )
  return content.hasDrawing && <ChartMenu content={content} selection={selection} view={defaultView} />
}
