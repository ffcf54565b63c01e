import { useQueryClient } from '@tanstack/react-query'
import type { ChartContent } from '../../../charts/contract/chart'
import { geometryQuery } from '../../../charts/map/geometry/geometryQuery'
import { chartFileName } from '../../../publish/files/fileName'
import { pictureFacts } from '../../../publish/picture/pictureFacts'
import { pictureMetadata } from '../../../publish/picture/pictureMetadata'
import { encodeView } from '../../../selection/address/address'
import { chartTable } from '../../../selection/chartTable'
import type { Selection } from '../../../selection/select'
import type { View } from '../../../selection/view'
import { useText } from '../../../ui/TextProvider'
import { useViewLink } from '../view/useViewLink'
import { chartView } from './chartView'

/** A chart, and the selection and view it was made from. */
export interface MenuChart {
  content: ChartContent
  selection: Selection
  view: View
}

/** Collects what every file of a chart needs: name, link, metadata, facts about the data, and map shapes. */
export function useChartFiles({ content, selection, view }: MenuChart) {
  const text = useText()
  const queries = useQueryClient()
  const viewLink = useViewLink()
  const shown = chartView(content.id, view, selection)
  const link = viewLink(encodeView(shown))
  return {
    link,
    name: chartFileName(content.id, shown, selection.dataset),
    facts: pictureFacts(selection.dataset, text, link),
    metadata: pictureMetadata(content, selection.dataset, text, link),
    shapes: async () =>
      chartTable[content.id].needs === 'shapes' ? queries.ensureQueryData(geometryQuery) : null,
  }
}
