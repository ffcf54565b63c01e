import { useMemo } from 'react'
import { chartById } from '../../../charts/registry'
import type { ChartId } from '../../../selection/chartTable'
import type { Selection } from '../../../selection/select'
import { defaultView } from '../../../selection/view'
import { useText } from '../../../ui/TextProvider'
import { ChartMenu } from '../chartMenu/ChartMenu'

/** The “Save” menu of a section whose rows are those of a registered chart. */
export function SectionChartMenu({ id, selection }: { id: ChartId; selection: Selection }) {
  const text = useText()
  const content = useMemo(
    () => chartById(id).content({ selection, view: defaultView, text }),
    [id, selection, text],
  )
  return <ChartMenu content={content} selection={selection} view={defaultView} />
}
