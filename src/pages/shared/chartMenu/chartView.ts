import { ownHeadline } from '../../../selection/address/ownHeadline'
import { comparedDate, showsTwoDates } from '../../../selection/change/comparedDate'
import { type ChartId, defaultChart } from '../../../selection/chartTable'
import type { Selection } from '../../../selection/select'
import { defaultView, type View } from '../../../selection/view'

/** The view of one chart alone, for the address that its files and slides print: all that changes the chart, no more. */
export function chartView(
  id: ChartId,
  view: View,
  { dataset, filters }: Pick<Selection, 'dataset' | 'filters'>,
): View {
  const { by, partners, color, mark, area, at, compare } = view
  return {
    ...defaultView,
    filters,
    by,
    color,
    mark,
    title: ownHeadline(view, id),
    earlier: showsTwoDates(id, view) ? comparedDate({ ...view, filters }, dataset) : null,
    ...(id === 'map' && { area, at }),
    ...(id === 'curves' && { compare }),
    ...(id === 'network' && { partners }),
    chart: id === defaultChart ? [] : [id],
  }
}
