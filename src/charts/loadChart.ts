import type { ChartId } from '../selection/chartTable'
import type { RegisteredChart } from './contract/chart'

/**
 * Imports one chart, for pages that show a single chart. `hasTwoDates`: whether the view names an earlier date, which takes
 * code of its own to show.
 */
export async function loadChart(id: ChartId, hasTwoDates = false): Promise<RegisteredChart> {
  if (hasTwoDates) {
    const [{ atTwoDates }, chart] = await Promise.all([import('./twoDates'), loadChart(id)])
    return atTwoDates(chart)
  }
  switch (id) {
    case 'map':
      return (await import('./map/mapChart')).mapChart
    case 'network':
      return (await import('./network/networkChart')).networkChart
    default:
      return (await import('./lightCharts')).lightCharts[id]
  }
}
