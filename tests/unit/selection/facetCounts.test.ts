import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Agreement, Membership } from '../../../src/dataset/schema'
import {
  agreementKinds,
  agreementLevels,
  agreementStatuses,
  confidences,
} from '../../../src/dataset/vocabulary'
import { facetValues } from '../../../src/selection/facets'
import { type FacetId, type Filters, facetIds, noFilters } from '../../../src/selection/filters'
import { select } from '../../../src/selection/select'
import { partiesWith, testDataset } from '../testDataset'

const day = fc.constantFrom('2018', '2019-03', '2019-12-31', '2020', '2021-06-15', '2022-11', '2024-02-29')
const country = fc.constantFrom('PAK', 'BRA', 'EGY', 'BHR', 'FRA', 'HKG')

const records: fc.Arbitrary<Partial<Agreement>[]> = fc.array(
  fc.record({
    programs: fc.subarray(['moon', 'station', 'gulf'], { minLength: 1 }),
    kind: fc.constantFrom(...agreementKinds),
    level: fc.constantFrom(...agreementLevels),
    status: fc.constantFrom(...agreementStatuses),
    confidence: fc.constantFrom(...confidences),
    date: day.map((value) => ({ value, basis: 'signed' as const })),
    parties: fc
      .tuple(fc.array(country, { maxLength: 4 }), fc.subarray(['esa', 'uni']))
      .map(([countries, organisations]) => [
        ...partiesWith(...countries),
        ...organisations.map((organisation) => ({ organisation, role: 'partner' as const })),
      ]),
  }),
  { maxLength: 8 },
)

const memberships: fc.Arbitrary<Partial<Membership>[]> = fc.array(
  fc.record({
    group: fc.constantFrom('accords', 'road'),
    country,
    joined: fc.option(day, { nil: null }),
    status: fc.constantFrom('signatory' as const, 'member' as const, 'observer' as const),
  }),
  { maxLength: 6 },
)

const some = (values: readonly string[]) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.subarray([...values], { minLength: 1, maxLength: 2 }) },
  )
const values = testDataset([])
const filters = fc.record({
  ...(Object.fromEntries(facetIds.map((facet) => [facet, some(facetValues(values, facet))])) as Record<
    FacetId,
    fc.Arbitrary<string[]>
  >),
  q: fc.constantFrom('', '', 'record'),
  from: fc.option(fc.constantFrom('2019', '2019-06'), { nil: null }),
  to: fc.option(fc.constantFrom('2020', '2021-05'), { nil: null }),
  interest: fc.boolean(),
}) satisfies fc.Arbitrary<Filters>

// Rule 9 in full: whatever the data and the other filters are, the number beside a value is the number of records
// that this value alone in its facet gives.
it.each(facetIds)('the count beside each value of %s is what ticking it alone would give', (facet) => {
  fc.assert(
    fc.property(records, memberships, filters, (some, members, filters) => {
      const dataset = testDataset(some, members)
      const counts = select(dataset, filters).facets[facet]
      const ticked = facetValues(dataset, facet).map(
        (value) => select(dataset, { ...filters, [facet]: [value] }).records.length,
      )
      expect([...counts]).toEqual(ticked)
    }),
    { seed: 7, numRuns: 60 },
  )
})

it('the number beside each year is what the records of the selection without a period give', () => {
  fc.assert(
    fc.property(records, filters, (some, filters) => {
      const dataset = testDataset(some)
      const { years, firstYear } = select(dataset, filters)
      // Groups are judged at the end of the period, so the filter on them stays as it is.
      fc.pre(filters.group.length === 0)
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

it('nothing in the dataset gives nothing, and no fault', () => {
  const { records: none, interest, years } = select(testDataset([]), noFilters)
  expect([none.length, interest.length, years.length]).toEqual([0, 0, 0])
})
