import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countsByFacet } from '../../../../src/selection/countsByFacet'
import { facetValues } from '../../../../src/selection/facets'
import { facetIds, noFilters } from '../../../../src/selection/filters'
import { select } from '../../../../src/selection/select'
import { testDataset } from '../../testDataset'
import { filters, memberships, records } from './arbitraries'
import { plainCount } from './plainCount'

const measures = ['agreements', 'countries'] as const

describe.each(facetIds)('counts by %s', (facet) => {
  it.each(measures)('of %s equal a plain count, under any filters', (measure) => {
    fc.assert(
      fc.property(
        records,
        memberships,
        fc.array(filters, { minLength: 1, maxLength: 3 }),
        (some, members, walk) => {
          const dataset = testDataset(some, members)
          for (const step of walk) {
            const plain = plainCount(dataset, step)
            const countOf = measure === 'agreements' ? plain.agreementsWith : plain.countriesWith
            expect([...countsByFacet(select(dataset, step), facet, measure)]).toEqual(
              facetValues(dataset, facet).map((value) => countOf(facet, value)),
            )
          }
        },
      ),
      { seed: 15, numRuns: 80 },
    )
  })
})

describe('the random records and filters reach every facet', () => {
  it.each(facetIds)('%s has a value with records, and without', (facet) => {
    const seen = new Set<boolean>()
    fc.assert(
      fc.property(records, memberships, (some, members) => {
        const dataset = testDataset(some, members)
        for (const count of countsByFacet(select(dataset, noFilters), facet, 'countries')) seen.add(count > 0)
      }),
      { seed: 15, numRuns: 80 },
    )
    expect(seen).toEqual(new Set([true, false]))
  })
})

it('organisations that act for the subject have a type, but no partner type', () => {
  const dataset = testDataset([
    {
      parties: [
        { country: 'CHN', organisation: 'cnsa', role: 'lead' },
        { country: 'PAK', role: 'partner' },
      ],
    },
    {
      parties: [
        { country: 'CHN', organisation: 'uni', role: 'lead' },
        { organisation: 'esa', role: 'partner' },
      ],
    },
  ])
  const found = (facet: 'partnerType' | 'organisationType') =>
    facetValues(dataset, facet).filter(
      (_, position) => countsByFacet(select(dataset, noFilters), facet, 'agreements')[position],
    )
  expect(found('organisationType')).toEqual([
    'space-agency',
    'university',
    'international-organisation',
    'own-space-agency',
    'own-university',
  ])
  expect(found('partnerType')).toEqual(['international-organisation'])
})
