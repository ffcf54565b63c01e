import { ownHeadline } from '../../../selection/address/ownHeadline'
import { type ChartId, defaultChart } from '../../../selection/chartTable'
import type { Filters } from '../../../selection/filters'
import { defaultView, type View } from '../../../selection/view'

/** The view of one chart alone, for the address that its files and slides print: all that changes the chart, no more. */
export function chartView(id: ChartId, view: View, filters: Filters): View {
  const { by, color, mark, area, at, compare } = view
  return {
    ...defaultView,
    filters,
    by,
    color,
    mark,
    title: ownHeadline(view, id),
    ...(id === 'map' && { area, at }),
    ...(id === 'curves' && { compare }),
    chart: id === defaultChart ? [] : [id],
  }
}
