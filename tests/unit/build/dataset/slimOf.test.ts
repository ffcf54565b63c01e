import { expect, it } from 'vitest'
import { slimOf } from '../../../../src/build/dataset/slimOf'
import { coreOf } from '../../../../src/dataset/compile/coreOf'
import { indexDataset } from '../../../../src/dataset/indexDataset'
import { facetValues } from '../../../../src/selection/facets'
import { facetIds, noFilters } from '../../../../src/selection/filters'
import { type Selection, select } from '../../../../src/selection/select'
import { compileFrozen } from '../../../frozenData'

// Embeds load the slim dataset: every facet must count and filter there as in the whole one.
const core = coreOf(compileFrozen().dataset)
const whole = indexDataset(core)
const slim = indexDataset(slimOf(core))

const countsOf = ({ count, interestCount, facets, years }: Selection) => ({
  count,
  interestCount,
  facets: facetIds.map((facet) => Array.from(facets[facet])),
  years: Array.from(years),
})

it.each(facetIds)('the slim dataset counts and filters by %s like the whole one', (facet) => {
  const offered = select(whole, noFilters).facets[facet]
  const value = facetValues(whole, facet).find((_, position) => (offered[position] ?? 0) > 0)
  expect(value).toBeDefined()
  for (const filters of [noFilters, { ...noFilters, [facet]: [value] }])
    expect(countsOf(select(slim, filters))).toEqual(countsOf(select(whole, filters)))
})
