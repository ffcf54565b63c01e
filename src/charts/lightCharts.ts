import type { ChartId } from '../selection/chartTable'
import { byCountryChart } from './bars/byCountryChart'
import { facetBars } from './bars/facetBars'
import { claimsChart } from './claims/claimsChart'
import type { RegisteredChart } from './contract/chart'
import { cumulativeChart } from './cumulative/cumulativeChart'
import { curvesChart } from './curves/curvesChart'
import { eventsChart } from './events/eventsChart'
import { ladderChart } from './ladder/ladderChart'
import { matrixChart } from './matrix/matrixChart'
import { perYearChart } from './per-year/perYearChart'

/** The charts with a chunk of their own, because they need a library or shapes. */
type HeavyChartId = 'map' | 'network'

/** All other charts. They share one chunk: splitting it would cost pages with several charts more than it saves others. */
export const lightCharts: Readonly<Record<Exclude<ChartId, HeavyChartId>, RegisteredChart>> = {
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
