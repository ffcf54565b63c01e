import type { ChartId } from '../../../selection/chartTable'
import type { View } from '../../../selection/view'

/** Returns the offered chart that the address names, or else the first. */
export function chosenChart<Id extends ChartId>(view: View, offered: readonly [Id, ...Id[]]): Id {
  return offered.find((id) => view.chart.includes(id)) ?? offered[0]
}

/** Returns the view with another of the offered charts chosen. The default is left out of the address. */
export function withChart(view: View, offered: readonly ChartId[], id: ChartId): View {
  const others = view.chart.filter((other) => !offered.includes(other))
  return { ...view, chart: id === offered[0] ? others : [...others, id] }
}
