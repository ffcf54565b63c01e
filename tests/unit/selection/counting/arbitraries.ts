import fc from 'fast-check'
import type { Agreement, Membership, Party } from '../../../../src/dataset/schema'
import {
  agreementKinds,
  agreementLevels,
  agreementStatuses,
  confidenceSupports,
  confidences,
} from '../../../../src/dataset/vocabulary'
import { facetValues } from '../../../../src/selection/facets'
import {
  type FacetId,
  type Filters,
  facetIds,
  noFilters,
  withExcluded,
} from '../../../../src/selection/filters'
import { partiesWith, testDataset } from '../../testDataset'

// Random records, memberships and filters for properties of counts. The lists they refer to are those of `testDataset`.
const day = fc.constantFrom('2018', '2019-03', '2019-12-31', '2020', '2021-06-15', '2022-11', '2024-02-29')
const country = fc.constantFrom('PAK', 'BRA', 'EGY', 'BHR', 'FRA', 'HKG')

/** Organisations on either side, with and without a country; one of them acts for the country of its parent. */
const organisations: Party[] = [
  { organisation: 'esa', role: 'partner' },
  { organisation: 'uni', role: 'partner' },
  { country: 'FRA', organisation: 'uni', role: 'partner' },
  { country: 'CHN', organisation: 'uni', role: 'partner' },
]

export const records: fc.Arbitrary<Partial<Agreement>[]> = fc.array(
  fc.record({
    programs: fc.shuffledSubarray(['moon', 'station', 'gulf'], { minLength: 1 }),
    kind: fc.constantFrom(...agreementKinds),
    level: fc.constantFrom(...agreementLevels),
    status: fc.constantFrom(...agreementStatuses),
    ended: fc.option(day, { nil: undefined }),
    confidence: fc.constantFrom(...confidences),
    evidenceKind: fc.constantFrom(...confidenceSupports, undefined),
    checked: fc.constantFrom(undefined, '2026-11-30'),
    date: day.map((value) => ({ value, basis: 'signed' as const })),
    parties: fc
      .tuple(fc.array(country, { maxLength: 4 }), fc.subarray(organisations))
      .map(([countries, organisations]) => [...partiesWith(...countries), ...organisations]),
  }),
  { maxLength: 8 },
)

export const memberships: fc.Arbitrary<Partial<Membership>[]> = fc.array(
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
const byFacet = (make: (values: readonly string[]) => fc.Arbitrary<readonly string[]>) =>
  fc.record(
    Object.fromEntries(facetIds.map((facet) => [facet, make(facetValues(values, facet))])) as Record<
      FacetId,
      fc.Arbitrary<readonly string[]>
    >,
  )
const others = fc.record({
  q: fc.constantFrom('', '', 'record'),
  from: fc.option(fc.constantFrom('2019', '2019-06', '2019-12-31'), { nil: null }),
  to: fc.option(fc.constantFrom('2020', '2021-05', '2021-06-14'), { nil: null }),
  interest: fc.boolean(),
})

/** Few values at a time are excluded, so that something is left to count. */
const few = (values: readonly string[]) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.subarray([...values], { minLength: 1, maxLength: 2 }) },
  )

export const filters: fc.Arbitrary<Filters> = fc
  .tuple(byFacet(some), byFacet(few), others)
  .map(([asked, excluded, rest]) =>
    facetIds.reduce<Filters>(
      (filters, facet) =>
        withExcluded(
          filters,
          facet,
          excluded[facet].filter((value) => !asked[facet].includes(value)),
        ),
      { ...noFilters, ...asked, ...rest },
    ),
  )
