import type { ChartId } from '../../../selection/chartTable'
import type { View } from '../../../selection/view'

/** The chart of a place that offers several: the one the address names, else the first. */
export function chosenChart<Id extends ChartId>(view: View, offered: readonly [Id, ...Id[]]): Id {
  return offered.find((id) => view.chart.includes(id)) ?? offered[0]
}

/** The view with another chart chosen in a place; the default is not written into the address. */
export function withChart(view: View, offered: readonly ChartId[], id: ChartId): View {
  const others = view.chart.filter((other) => !offered.includes(other))
  return { ...view, chart: id === offered[0] ? others : [...others, id] }
}
