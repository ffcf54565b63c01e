import type { ChartId } from '../selection/chartTable'
import type { RegisteredChart } from './contract/chart'

/**
 * Imports one chart, for pages that show a single chart. Only the map is a separate chunk, because it is large. The
 * other charts are so small that splitting them would cost other pages more than it saves here. `hasTwoDates`: whether the
 * view names an earlier date, which takes code of its own to show.
 */
export async function loadChart(id: ChartId, hasTwoDates = false): Promise<RegisteredChart> {
  if (hasTwoDates) {
    const [{ atTwoDates }, chart] = await Promise.all([import('./twoDates'), loadChart(id)])
    return atTwoDates(chart)
  }
  if (id === 'map') return (await import('./map/mapChart')).mapChart
  return (await import('./registry')).chartById(id)
}
