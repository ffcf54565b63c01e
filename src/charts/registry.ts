import type { ChartId } from '../selection/view'
import { byCountryChart } from './bars/byCountryChart'
import { byKindChart } from './bars/byKindChart'
import { byProgramChart } from './bars/byProgramChart'
import { byRegionChart } from './bars/byRegionChart'
import { claimsChart } from './claims/claimsChart'
import type { RegisteredChart } from './contract/chart'
import { cumulativeChart } from './cumulative/cumulativeChart'
import { eventsChart } from './events/eventsChart'
import { mapChart } from './map/mapChart'
import { matrixChart } from './matrix/matrixChart'
import { perYearChart } from './per-year/perYearChart'

const registry: Readonly<Record<ChartId, RegisteredChart>> = {
  map: mapChart,
  cumulative: cumulativeChart,
  'per-year': perYearChart,
  events: eventsChart,
  'by-country': byCountryChart,
  'by-program': byProgramChart,
  'by-kind': byKindChart,
  'by-region': byRegionChart,
  matrix: matrixChart,
  claims: claimsChart,
}

/** The chart of an id. */
export function chartById(id: ChartId): RegisteredChart {
  return registry[id]
}
