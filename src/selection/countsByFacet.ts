import { countriesByKind, countriesByValue } from './counting/readCountries'
import { countedByPartner, countedByValue } from './counting/readCounts'
import { type CountryTally, countryTallies } from './countryTallies'
import { facetValues } from './facets'
import type { FacetId } from './filters'
import type { Selection } from './select'
import type { Measure } from './view'

/**
 * For each value of a facet, how many counted records have it, or how many distinct partner countries those records
 * have. A record with several values counts once for each.
 */
export function countsByFacet(selection: Selection, facet: FacetId, by: Measure): Uint32Array {
  switch (by) {
    case 'agreements':
      return agreementsByFacet(selection, facet)
    case 'countries':
      return countriesByFacet(selection, facet)
  }
}

function agreementsByFacet({ dataset, counts }: Selection, facet: FacetId): Uint32Array {
  switch (facet) {
    case 'country':
    case 'region':
    case 'group':
      return countedByPartner(dataset, counts)[facet]
    default:
      return countedByValue(counts, facet)
  }
}

function countriesByFacet(selection: Selection, facet: FacetId): Uint32Array {
  const { dataset, counts } = selection
  const { regions, groups } = counts.question.geography
  switch (facet) {
    case 'country':
      return partnersBy(selection, facet, ({ country }) => [country])
    case 'region':
      return partnersBy(selection, facet, ({ country }) => [regions[country] ?? -1])
    case 'group':
      return partnersBy(selection, facet, ({ country }) => groups[country] ?? [])
    case 'program':
      return partnersBy(selection, facet, ({ programs }) =>
        [...programs.keys()].filter((program) => (programs[program] ?? 0) > 0),
      )
    case 'kind':
      return countriesByKind(counts)
    default:
      return countriesByValue(dataset, counts, facet)
  }
}

/**
 * Counts partner countries with a counted record by value of a facet. `positionsOf` returns the positions of the values
 * of a country; −1 is skipped.
 */
function partnersBy(
  selection: Selection,
  facet: FacetId,
  positionsOf: (tally: CountryTally) => readonly number[],
): Uint32Array {
  const countries = new Uint32Array(facetValues(selection.dataset, facet).length)
  for (const tally of countryTallies(selection)) {
    if (tally.count === 0) continue
    for (const position of positionsOf(tally))
      if (position >= 0) countries[position] = (countries[position] as number) + 1
  }
  return countries
}
