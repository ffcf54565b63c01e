import type { ChartId } from '../selection/chartTable'
import { byCountryChart } from './bars/byCountryChart'
import { facetBars } from './bars/facetBars'
import { claimsChart } from './claims/claimsChart'
import type { RegisteredChart } from './contract/chart'
import { cumulativeChart } from './cumulative/cumulativeChart'
import { curvesChart } from './curves/curvesChart'
import { eventsChart } from './events/eventsChart'
import { ladderChart } from './ladder/ladderChart'
import { mapChart } from './map/mapChart'
import { matrixChart } from './matrix/matrixChart'
import { perYearChart } from './per-year/perYearChart'

const registry: Readonly<Record<ChartId, RegisteredChart>> = {
  map: mapChart,
  cumulative: cumulativeChart,
  'per-year': perYearChart,
  curves: curvesChart,
  events: eventsChart,
  'by-country': byCountryChart,
  'by-program': facetBars('by-program'),
  'by-kind': facetBars('by-kind'),
  'by-region': facetBars('by-region'),
  matrix: matrixChart,
  ladder: ladderChart,
  claims: claimsChart,
}

/** Returns the chart with this id. */
export function chartById(id: ChartId): RegisteredChart {
  return registry[id]
}
