import type { ChartId } from '../selection/chartTable'
import type { RegisteredChart } from './contract/chart'

/**
 * Loads one chart, for pages that show one. The map comes without the others, because it loads the most itself; apart
 * from it the charts are so small that splitting them would cost every other page more than it saves.
 */
export async function loadChart(id: ChartId): Promise<RegisteredChart> {
  if (id === 'map') return (await import('./map/mapChart')).mapChart
  return (await import('./registry')).chartById(id)
}
