import { useMemo } from 'react'
import { chartById } from '../../../charts/registry'
import type { ChartId } from '../../../selection/chartTable'
import { defaultView } from '../../../selection/view'
import { useText } from '../../../ui/TextProvider'
import { useView } from '../view/useView'
import { ChartMenu } from './ChartMenu'

/** The “Save” button of a chart under the filters of the page, for a list with the same numbers that does not draw it. */
export function ListChartMenu({ id }: { id: ChartId }) {
  const text = useText()
  const { selection } = useView()
  const view = useMemo(() => ({ ...defaultView, filters: selection.filters }), [selection])
  const content = useMemo(() => chartById(id).content({ selection, view, text }), [id, selection, view, text])
  return content.hasDrawing && <ChartMenu content={content} selection={selection} view={view} />
}
