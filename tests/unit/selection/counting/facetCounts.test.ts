import fc from 'fast-check'
import { expect, it } from 'vitest'
import { indexDataset } from '../../../../src/dataset/indexDataset'
import { facetValues } from '../../../../src/selection/facets'
import { facetIds, isFiltered, noFilters, withExcluded, withValues } from '../../../../src/selection/filters'
import { select } from '../../../../src/selection/select'
import { partiesWith, testDataset } from '../../testDataset'
import { filters, memberships, records } from './arbitraries'

// Rule 9 in full: whatever the data and the other filters are, the number beside a value is the number of records
// that match if this value alone is ticked in its facet, which ends its exclusion but no other.
it.each(facetIds)(
  'the count beside each value of %s is the number of records if it alone were ticked',
  (facet) => {
    fc.assert(
      fc.property(records, memberships, filters, (some, members, filters) => {
        const dataset = testDataset(some, members)
        const counts = select(dataset, filters).facets[facet]
        const ticked = facetValues(dataset, facet).map(
          (value) => select(dataset, withValues(filters, facet, [value])).records.length,
        )
        expect([...counts]).toEqual(ticked)
      }),
      { seed: 7, numRuns: 60 },
    )
  },
)

it('the number of each year equals that of the records selected without a period', () => {
  fc.assert(
    fc.property(records, filters, (some, filters) => {
      const dataset = testDataset(some)
      const { years, firstYear } = select(dataset, filters)
      // Groups are evaluated at the end of the period, so the filter on them stays as it is.
      fc.pre(!isFiltered(filters, 'group'))
      const whole = select(dataset, { ...filters, from: null, to: null })
      const byYear = new Uint32Array(years.length)
      for (const record of whole.records) {
        const year = Number(dataset.agreements[record]?.date.value.slice(0, 4)) - firstYear
        byYear[year] = (byYear[year] ?? 0) + 1
      }
      expect(years).toEqual(byYear)
    }),
    { seed: 7, numRuns: 60 },
  )
})

it('a record is selected, or left out as interest, or neither, and never both', () => {
  fc.assert(
    fc.property(records, memberships, filters, (some, members, filters) => {
      const dataset = testDataset(some, members)
      const { records: counted, interest } = select(dataset, { ...filters, interest: false })
      const asked = select(dataset, { ...filters, interest: true })
      expect([...counted, ...interest].sort((a, b) => a - b)).toEqual([...asked.records])
      expect(asked.interest).toHaveLength(0)
    }),
    { seed: 7, numRuns: 60 },
  )
})

it('an empty dataset has empty counts and does not throw', () => {
  const { records: none, interest, years } = select(testDataset([]), noFilters)
  expect([none.length, interest.length]).toEqual([0, 0])
  expect(years.every((count) => count === 0)).toBe(true)
})

// Groups are counted as bits, sixteen at a time.
it.each([8, 9, 16, 17, 40])('of %s groups each has the count of its own members', (size) => {
  const base = testDataset([
    { id: 'a', parties: partiesWith('PAK', 'BRA') },
    { id: 'b', parties: partiesWith('BRA') },
    { id: 'c', parties: partiesWith('EGY') },
  ])
  const groups = Array.from({ length: size }, (_, position) => ({
    id: `g${position}`,
    name: `g${position}`,
    shortName: `g${position}`,
    belongs: ['member' as const],
  }))
  const codes = ['PAK', 'BRA', 'EGY']
  const dataset = indexDataset({
    ...base,
    schemaVersion: 1,
    programs: [...base.programs],
    countries: [...base.countries],
    organisations: [...base.organisations],
    claims: [],
    agreements: [...base.agreements],
    groups,
    memberships: groups.flatMap(({ id }, position) =>
      codes
        .filter((_, country) => ((position % 7) + 1) & (1 << country))
        .map((country) => ({
          group: id,
          country,
          joined: '2010',
          status: 'member' as const,
          sources: ['s'],
        })),
    ),
  })
  for (const filters of [noFilters, withExcluded(noFilters, 'group', ['g1', `g${size - 1}`])])
    expect([...select(dataset, filters).facets.group]).toEqual(
      groups.map(({ id }) => select(dataset, withValues(filters, 'group', [id])).count),
    )
})
