import { useQueryClient } from '@tanstack/react-query'
import type { ChartContent } from '../../../charts/chart'
import { geometryQuery } from '../../../charts/map/geometryQuery'
import { pictureFacts } from '../../../publish/picture/pictureFacts'
import { encodeView } from '../../../selection/address'
import type { Selection } from '../../../selection/select'
import { defaultView, type View } from '../../../selection/view'
import { useText } from '../../../ui/TextProvider'
import { useLoaded } from '../data/useLoaded'
import { pageLink } from '../pageLink'

/** What is drawn: the chart, and the selection and view that it was made from. */
export interface MenuChart {
  content: ChartContent
  selection: Selection
  view: View
}

/** What every file of a chart needs to know: its name, its address, what it says of its data, and shapes for a map. */
export function useChartFiles({ content, selection, view }: MenuChart) {
  const text = useText()
  const queries = useQueryClient()
  const { origin } = useLoaded()
  const { about, version } = selection.dataset
  const shown: View = {
    ...defaultView,
    filters: selection.filters,
    by: view.by,
    color: view.color,
    chart: content.id === 'map' ? [] : [content.id],
  }
  // Data that only this reader has can be seen by nobody else under an address.
  const params = {
    ...encodeView(shown),
    ...(origin.kind === 'address' ? { dataset: origin.address } : {}),
  }
  const link = origin.kind === 'file' ? null : pageLink(version, import.meta.env.BASE_URL, params)
  return {
    link,
    name: `space-partnerships-${content.id}-${about.updated}`,
    facts: pictureFacts(selection.dataset, text, link),
    metadata: {
      title: content.title,
      description: content.summary,
      link,
      publisher: about.title,
      rights: about.licence.data,
      date: about.updated,
    },
    shapes: async () => (content.id === 'map' ? queries.ensureQueryData(geometryQuery) : null),
  }
}
