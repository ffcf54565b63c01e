import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeView, encodeView, formatQuery, parseQuery } from '../../../src/selection/address'
import { facetValues } from '../../../src/selection/facets'
import { type Filters, facetIds, noFilters } from '../../../src/selection/filters'
import { chartIds, defaultView, type View } from '../../../src/selection/view'
import { testDataset } from '../testDataset'

const dataset = testDataset([{ id: 'record' }])
const decode = (query: string) => decodeView(parseQuery(query), dataset)

it('nothing in the address is the default view, and the other way round', () => {
  expect(decode('')).toEqual({ view: defaultView, problems: [] })
  expect(formatQuery(encodeView(defaultView))).toBe('')
})

it('lists are joined by ~ and stay readable', () => {
  const query = 'program=moon~gulf&country=PAK~BRA&from=2018&to=2023-10&interest=1&by=countries'
  expect(formatQuery(encodeView(decode(query).view))).toBe(query)
})

describe('what cannot be used is named and the rest is kept', () => {
  it.each([
    ['program=moonbase~moon', 'program', 'moonbase', 'unknown-value'],
    ['country=XXX&program=moon', 'country', 'XXX', 'unknown-value'],
    ['from=20x&program=moon', 'from', '20x', 'not-a-period'],
    ['to=2023-13&program=moon', 'to', '2023-13', 'not-a-period'],
    ['from=2023-10-18&program=moon', 'from', '2023-10-18', 'not-a-period'],
    ['interest=yes&program=moon', 'interest', 'yes', 'unknown-value'],
    ['by=continents&program=moon', 'by', 'continents', 'unknown-value'],
    ['color=red&program=moon', 'color', 'red', 'unknown-value'],
    ['chart=pie&program=moon', 'chart', 'pie', 'unknown-value'],
    ['open=nowhere&program=moon', 'open', 'nowhere', 'unknown-value'],
    ['theme=neon&program=moon', 'theme', 'neon', 'unknown-value'],
    ['nonsense=1&program=moon', 'nonsense', '1', 'unknown-key'],
    ['__proto__=1&program=moon', '__proto__', '1', 'unknown-key'],
    ['constructor=x&program=moon', 'constructor', 'x', 'unknown-key'],
  ])('%s', (query, key, value, reason) => {
    const { view, problems } = decode(query)
    expect(problems).toEqual([{ key, value, reason }])
    expect(view.filters.program).toEqual(['moon'])
  })

  it('a period that ends before it starts is read the other way round', () => {
    const { view, problems } = decode('from=2023&to=2018')
    expect([view.filters.from, view.filters.to]).toEqual(['2018', '2023'])
    expect(problems).toMatchObject([{ reason: 'period-turned' }])
  })

  it('a text that is too long is cut', () => {
    const { view, problems } = decode(`q=${'x'.repeat(500)}`)
    expect(view.filters.q).toHaveLength(200)
    expect(problems).toMatchObject([{ key: 'q', reason: 'too-long' }])
  })
})

it.each(['utm_source=x', 'fbclid=1', 'country=pak', 'program=~moon~~moon', 'program='])(
  '%s is no problem',
  (query) => {
    expect(decode(query).problems).toEqual([])
  },
)

it('codes of countries are read in any case', () => {
  expect(decode('country=pak~Bra').view.filters.country).toEqual(['PAK', 'BRA'])
})

it('no address throws, and none changes a prototype', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (query) => {
      const { view, problems } = decode(query)
      expect(Array.isArray(problems)).toBe(true)
      expect(Object.getPrototypeOf(view.filters)).toBe(Object.prototype)
    }),
    { numRuns: 2000, seed: 7 },
  )
})

it('every view comes back from its own address', () => {
  const some = <Value>(values: readonly Value[]) =>
    fc.subarray([...values], { maxLength: Math.min(values.length, 3) })
  const edge = fc.option(fc.integer({ min: 1950, max: 2000 }).map(String))
  const laterEdge = fc.option(fc.integer({ min: 2001, max: 2090 }).map((year) => `${year}-07`))
  const filters = fc.record({
    ...(Object.fromEntries(facetIds.map((facet) => [facet, some(facetValues(dataset, facet))])) as Record<
      (typeof facetIds)[number],
      fc.Arbitrary<string[]>
    >),
    q: fc.string({ maxLength: 40 }).map((text) => text.trim()),
    from: edge,
    to: laterEdge,
    interest: fc.boolean(),
  }) as fc.Arbitrary<Filters>
  const views: fc.Arbitrary<View> = fc.record({
    filters,
    by: fc.constantFrom('agreements' as const, 'countries' as const),
    color: fc.constantFrom('agreements', 'programs', 'first', 'alignment', 'moon'),
    chart: some(chartIds),
    open: fc.option(fc.constantFrom('PAK', 'record')),
    theme: fc.option(fc.constantFrom('light' as const, 'dark' as const)),
  })
  fc.assert(
    fc.property(views, (view) => {
      expect(decode(formatQuery(encodeView(view)))).toEqual({ view, problems: [] })
    }),
    { numRuns: 1000, seed: 7 },
  )
  expect(noFilters.q).toBe('')
})
