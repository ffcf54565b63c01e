import { facetBars } from './facetBars'

/** How many agreements, or partner countries, by UN region of the partner countries that count. */
export const byRegionChart = facetBars({ id: 'by-region', facet: 'region' })
