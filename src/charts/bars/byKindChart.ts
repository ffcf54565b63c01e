import { facetBars } from './facetBars'

/** How many agreements, or partner countries, by what was signed. */
export const byKindChart = facetBars({ id: 'by-kind', facet: 'kind' })
