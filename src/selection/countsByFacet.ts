import { countedByRegion } from './counting/placeCounts'
import { countedByValue, offeredByCode } from './counting/readCounts'
import { countriesByKind, countryTallies } from './countryTallies'
import { facetValues } from './facets'
import type { Selection } from './select'
import type { Measure } from './view'

/** Facets that charts count by. */
export type CountedFacet = 'program' | 'region' | 'kind'

/**
 * For each value of a facet how many counted records have it, or how many distinct partner countries those records
 * have. A record with several values counts once for each.
 */
export function countsByFacet(selection: Selection, facet: CountedFacet, by: Measure): Uint32Array {
  const { dataset, counts } = selection
  if (by === 'countries') return countriesByFacet(selection, facet)
  return facet === 'region'
    ? countedByRegion(dataset, offeredByCode(counts, 'partner'), counts.question.places)
    : countedByValue(counts, facet, facetValues(dataset, facet).length)
}

function countriesByFacet(selection: Selection, facet: CountedFacet): Uint32Array {
  if (facet === 'kind') return countriesByKind(selection)
  const { dataset, counts } = selection
  const countries = new Uint32Array(facetValues(dataset, facet).length)
  for (const { country, count, programs } of countryTallies(selection)) {
    if (facet === 'program')
      programs.forEach((records, program) => {
        if (records > 0) countries[program] = (countries[program] as number) + 1
      })
    else {
      const region = counts.question.places.regions[country] ?? -1
      if (count > 0 && region >= 0) countries[region] = (countries[region] as number) + 1
    }
  }
  return countries
}
