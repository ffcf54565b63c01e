import type { ChartId } from '../selection/chartTable'
import type { RegisteredChart } from './contract/chart'
import { lightCharts } from './lightCharts'
import { mapChart } from './map/mapChart'
import { networkChart } from './network/networkChart'

const registry: Readonly<Record<ChartId, RegisteredChart>> = {
  ...lightCharts,
  map: mapChart,
  network: networkChart,
}

/** Returns the chart with this id. */
export function chartById(id: ChartId): RegisteredChart {
  return registry[id]
}
