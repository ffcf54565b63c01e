import { comparedDate, showsTwoDates } from '../selection/change/comparedDate'
import type { ChartId } from '../selection/chartTable'
import { changeByCountryChart } from './bars/change/changeByCountryChart'
import type { RegisteredChart } from './contract/chart'
import { changeMapChart } from './map/change/changeMapChart'

/** The charts that can show two dates, for views that name an earlier date. */
const charts: Readonly<Partial<Record<ChartId, RegisteredChart>>> = {
  map: changeMapChart,
  'by-country': changeByCountryChart,
}

const known = new WeakMap<RegisteredChart, RegisteredChart>()

/** The chart with both dates of a view, if it can show them and the view has two; otherwise as it is. Memoized. */
export function atTwoDates(chart: RegisteredChart): RegisteredChart {
  const changed = charts[chart.id]
  if (!changed) return chart
  const found: RegisteredChart = known.get(chart) ?? {
    id: chart.id,
    content: (context) => {
      const { selection, view } = context
      const earlier = comparedDate({ ...view, filters: selection.filters }, selection.dataset)
      return (earlier !== null && showsTwoDates(chart.id, view) ? changed : chart).content(context)
    },
  }
  known.set(chart, found)
  return found
}
