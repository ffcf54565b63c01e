import type { ChartId } from '../selection/chartTable'
import type { RegisteredChart } from './contract/chart'

/**
 * Imports one chart, for pages that show a single chart. Only the map is a separate chunk, because it is large. The
 * other charts are so small that splitting them would cost other pages more than it saves here.
 */
export async function loadChart(id: ChartId): Promise<RegisteredChart> {
  if (id === 'map') return (await import('./map/mapChart')).mapChart
  return (await import('./registry')).chartById(id)
}
