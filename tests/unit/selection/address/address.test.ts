import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeView, encodeView, formatQuery, parseQuery } from '../../../../src/selection/address/address'
import {
  longestHeadline,
  ownHeadline,
  readHeadline,
  withFittingHeadline,
} from '../../../../src/selection/address/ownHeadline'
import { sortColumnIds, tableColumnIds } from '../../../../src/selection/address/tableColumns'
import { chartIds } from '../../../../src/selection/chartTable'
import { eventKinds } from '../../../../src/selection/events/eventKinds'
import { facetValues } from '../../../../src/selection/facets'
import { type Filters, facetIds, noFilters, withExcluded } from '../../../../src/selection/filters'
import { defaultView, type View } from '../../../../src/selection/view'
import { testDataset } from '../../testDataset'

const dataset = testDataset([{ id: 'record' }])
const decode = (query: string) => decodeView(parseQuery(query), dataset)

it('an empty address is the default view, and vice versa', () => {
  expect(decode('')).toEqual({ view: defaultView, problems: [] })
  expect(formatQuery(encodeView(defaultView))).toBe('')
})

it('lists are joined by ~ and stay readable', () => {
  const query = 'program=moon~gulf&country=PAK~BRA&from=2018&to=2023-10&interest=1&by=countries'
  expect(formatQuery(encodeView(decode(query).view))).toBe(query)
})

describe('unusable values are reported and the rest is kept', () => {
  it.each([
    ['program=moonbase~moon', 'program', 'moonbase', 'unknown-value'],
    ['country=XXX&program=moon', 'country', 'XXX', 'unknown-value'],
    ['from=20x&program=moon', 'from', '20x', 'not-a-period'],
    ['to=2023-13&program=moon', 'to', '2023-13', 'not-a-period'],
    ['from=2023-10-32&program=moon', 'from', '2023-10-32', 'not-a-period'],
    ['from=2050&program=moon', 'from', '2050', 'after-the-data'],
    ['from=2026-12&program=moon', 'from', '2026-12', 'after-the-data'],
    ['to=2027&program=moon', 'to', '2027', 'after-the-data'],
    ['interest=yes&program=moon', 'interest', 'yes', 'unknown-value'],
    ['sort=-weight&program=moon', 'sort', '-weight', 'unknown-value'],
    ['columns=weight~id&program=moon', 'columns', 'weight', 'unknown-value'],
    ['event=party~act&program=moon', 'event', 'party', 'unknown-value'],
    ['compare=XXX~PAK&program=moon', 'compare', 'XXX', 'unknown-value'],
    ['mark=XXX~PAK&program=moon', 'mark', 'XXX', 'unknown-value'],
    ['mark=__proto__~PAK&program=moon', 'mark', '__proto__', 'unknown-value'],
    ['compare=CHN~PAK&program=moon', 'compare', 'CHN', 'unknown-value'],
    ['by=continents&program=moon', 'by', 'continents', 'unknown-value'],
    ['partners=cities&program=moon', 'partners', 'cities', 'unknown-value'],
    ['color=red&program=moon', 'color', 'red', 'unknown-value'],
    ['area=atlantis&program=moon', 'area', 'atlantis', 'unknown-value'],
    ['area=__proto__&program=moon', 'area', '__proto__', 'unknown-value'],
    ['at=91,0,1&program=moon', 'at', '91,0,1', 'unknown-value'],
    ['at=0,181,1&program=moon', 'at', '0,181,1', 'unknown-value'],
    ['at=0,0,9&program=moon', 'at', '0,0,9', 'unknown-value'],
    ['at=0,0&program=moon', 'at', '0,0', 'unknown-value'],
    ['at=0,0,1,2&program=moon', 'at', '0,0,1,2', 'unknown-value'],
    ['at=here&program=moon', 'at', 'here', 'unknown-value'],
    ['at=1e1,0,1&program=moon', 'at', '1e1,0,1', 'unknown-value'],
    ['chart=pie&program=moon', 'chart', 'pie', 'unknown-value'],
    ['open=nowhere&program=moon', 'open', 'nowhere', 'unknown-value'],
    ['theme=neon&program=moon', 'theme', 'neon', 'unknown-value'],
    ['nonsense=1&program=moon', 'nonsense', '1', 'unknown-key'],
    ['__proto__=1&program=moon', '__proto__', '1', 'unknown-key'],
    ['constructor=x&program=moon', 'constructor', 'x', 'unknown-key'],
    ['toString=x&program=moon', 'toString', 'x', 'unknown-key'],
    ['open=__proto__&program=moon', 'open', '__proto__', 'unknown-value'],
    ['kind=constructor&program=moon', 'kind', 'constructor', 'unknown-value'],
    ['country=__proto__&program=moon', 'country', '__proto__', 'unknown-value'],
    ['Program=gulf&program=moon', 'Program', 'gulf', 'unknown-key'],
    ['region=asiatic&program=moon', 'region', 'asiatic', 'unknown-value'],
    ['country=PAKI&program=moon', 'country', 'PAKI', 'unknown-value'],
    ['level=planet&program=moon', 'level', 'planet', 'unknown-value'],
    ['status=over&program=moon', 'status', 'over', 'unknown-value'],
    ['confidence=full&program=moon', 'confidence', 'full', 'unknown-value'],
    ['group=club&program=moon', 'group', 'club', 'unknown-value'],
    ['organisation=nobody&program=moon', 'organisation', 'nobody', 'unknown-value'],
    ['organisationType=club&program=moon', 'organisationType', 'club', 'unknown-value'],
    ['from=2023-00&program=moon', 'from', '2023-00', 'not-a-period'],
    ['from=-2023&program=moon', 'from', '-2023', 'not-a-period'],
    ['to=2023-1&program=moon', 'to', '2023-1', 'not-a-period'],
    ['to=2023-02-29&program=moon', 'to', '2023-02-29', 'not-a-period'],
    ['to=2023-10-31T00&program=moon', 'to', '2023-10-31T00', 'not-a-period'],
    ['from=2099-01-01&program=moon', 'from', '2099-01-01', 'after-the-data'],
    ['from= 2023&program=moon', 'from', ' 2023', 'not-a-period'],
    ['group=-club&program=moon', 'group', '-club', 'unknown-value'],
    ['country=--PAK&program=moon', 'country', '--PAK', 'unknown-value'],
    ['group=-&program=moon', 'group', '-', 'unknown-value'],
    ['group=road~-road&program=moon', 'group', '-road', 'both-ways'],
    ['group=-Road~road&program=moon', 'group', '-road', 'both-ways'],
    ['utmsource=x&program=moon', 'utmsource', 'x', 'unknown-key'],
    ['then=last+year&program=moon', 'then', 'last year', 'not-a-period'],
    ['then=2018-13&program=moon', 'then', '2018-13', 'not-a-period'],
    ['then=31+Oct+2018&program=moon', 'then', '31 Oct 2018', 'not-a-period'],
    ['then=2030&program=moon', 'then', '2030', 'then-too-late'],
    ['then=2020&to=2020&program=moon', 'then', '2020', 'then-too-late'],
    ['then=2009&from=2010&program=moon', 'then', '2009', 'then-too-early'],
  ])('%s', (query, key, value, reason) => {
    const { view, problems } = decode(query)
    expect(problems).toEqual([{ key, value, reason }])
    expect(view.filters.program).toEqual(['moon'])
  })

  it('a period that ends before it starts is swapped', () => {
    const { view, problems } = decode('from=2023&to=2018')
    expect([view.filters.from, view.filters.to]).toEqual(['2018', '2023'])
    expect(problems).toMatchObject([{ reason: 'period-turned' }])
  })

  it.each([
    ['from=2023-06&to=2023-05', '2023-05', '2023-06', true],
    ['from=2024-01&to=2023', '2023', '2024-01', true],
    ['from=2023-10-31&to=2023-10-18', '2023-10-18', '2023-10-31', true],
    ['from=2023-10-31&to=2023-10', '2023-10-31', '2023-10', false],
    ['from=2023&to=2023', '2023', '2023', false],
    ['from=2023-06&to=2023', '2023-06', '2023', false],
    ['from=2023&to=2023-06', '2023', '2023-06', false],
  ])('%s is the period from %s to %s', (query, from, to, turned) => {
    const { view, problems } = decode(query)
    expect([view.filters.from, view.filters.to]).toEqual([from, to])
    expect(problems.map(({ reason }) => reason)).toEqual(turned ? ['period-turned'] : [])
    // The resulting view has a valid address.
    expect(decode(formatQuery(encodeView(view)))).toEqual({ view, problems: [] })
  })

  it('several problems are all reported, in the order of the address', () => {
    const { view, problems } = decode('program=mars~moon~venus&by=continents&from=soon&theme=dark')
    expect(problems.map(({ key, value }) => `${key}=${value}`)).toEqual([
      'program=mars',
      'program=venus',
      'by=continents',
      'from=soon',
    ])
    expect(view).toEqual({
      ...defaultView,
      filters: { ...noFilters, program: ['moon'] },
      theme: 'dark',
    })
  })

  it('an earlier date that does not fit the period is kept, because another period may fit', () => {
    const { view } = decode('then=2020&to=2018')
    expect(view.earlier).toBe('2020')
    expect(decode(formatQuery(encodeView({ ...view, filters: noFilters })))).toEqual({
      view: { ...defaultView, earlier: '2020' },
      problems: [],
    })
  })

  it('a text of 200 letters is kept whole', () => {
    const text = 'x'.repeat(200)
    expect(decode(`q=${text}`)).toMatchObject({ view: { filters: { q: text } }, problems: [] })
  })

  it('a text that is too long is cut', () => {
    const { view, problems } = decode(`q=${'x'.repeat(500)}`)
    expect(view.filters.q).toHaveLength(200)
    expect(problems).toMatchObject([{ key: 'q', reason: 'too-long' }])
    expect(decode(`find=${'🚀'.repeat(500)}`)).toMatchObject({
      view: { find: '🚀'.repeat(200) },
      problems: [{ key: 'find', reason: 'too-long' }],
    })
  })
})

describe('each field round-trips through the address', () => {
  it.each<[string, Partial<Filters>, Partial<View>]>([
    ['program=moon~gulf', { program: ['moon', 'gulf'] }, {}],
    ['region=Africa~Asia', { region: ['Africa', 'Asia'] }, {}],
    ['country=PAK', { country: ['PAK'] }, {}],
    ['level=state~agency', { level: ['state', 'agency'] }, {}],
    ['kind=letter-of-intent', { kind: ['letter-of-intent'] }, {}],
    ['status=active~in-negotiation', { status: ['active', 'in-negotiation'] }, {}],
    ['confidence=low', { confidence: ['low'] }, {}],
    ['group=accords~road', { group: ['accords', 'road'] }, {}],
    ['organisationType=space-agency', { organisationType: ['space-agency'] }, {}],
    ['organisation=esa~uni', { organisation: ['esa', 'uni'] }, {}],
    ['group=-road', { excluded: { group: ['road'] } }, {}],
    ['group=accords~-road', { group: ['accords'], excluded: { group: ['road'] } }, {}],
    ['kind=-letter-of-intent~-launch', { excluded: { kind: ['letter-of-intent', 'launch'] } }, {}],
    ['program=-moon&country=-PAK', { excluded: { program: ['moon'], country: ['PAK'] } }, {}],
    ['q=lunar+antenna', { q: 'lunar antenna' }, {}],
    ['q=50%25+%26+more%3D%2B%23', { q: '50% & more=+#' }, {}],
    ['q=a~b', { q: 'a~b' }, {}],
    ['q=T%C3%BCrkiye', { q: 'Türkiye' }, {}],
    ['find=c%C3%B4te', {}, { find: 'côte' }],
    ['event=joined~act', {}, { events: ['joined', 'act'] }],
    ['sort=-agreements', {}, { sort: [{ column: 'agreements', isDescending: true }] }],
    ['sort=name', {}, { sort: [{ column: 'name', isDescending: false }] }],
    ['from=2018', { from: '2018' }, {}],
    ['from=2026-11', { from: '2026-11' }, {}],
    ['to=2026', { to: '2026' }, {}],
    ['to=2023-10', { to: '2023-10' }, {}],
    ['from=2023-10-31', { from: '2023-10-31' }, {}],
    ['from=2023-10-18&to=2023-10-18', { from: '2023-10-18', to: '2023-10-18' }, {}],
    ['interest=1', { interest: true }, {}],
    ['by=countries', {}, { by: 'countries' }],
    ['partners=organisations', {}, { partners: 'organisations' }],
    ['color=alignment', {}, { color: 'alignment' }],
    ['color=moon', {}, { color: 'moon' }],
    ['area=africa', {}, { area: 'africa' }],
    ['area=fit', {}, { area: 'fit' }],
    ['region=Africa&area=world', { region: ['Africa'] }, { area: 'world' }],
    ['at=24.5,-51,1.25', {}, { at: { lat: 24.5, lon: -51, zoom: 1.25 } }],
    ['chart=map~claims', {}, { chart: ['map', 'claims'] }],
    ['title=Who+%3Cb%3Ewins%3C%2Fb%3E+%26+why%3F', {}, { title: 'Who <b>wins</b> & why?' }],
    ['title=%D8%A7%D9%84%D9%82%D9%85%D8%B1', {}, { title: 'القمر' }],
    ['then=2018', {}, { earlier: '2018' }],
    ['from=2010&to=2025&then=2018-06', { from: '2010', to: '2025' }, { earlier: '2018-06' }],
    ['then=2018-06-30&open=PAK', {}, { earlier: '2018-06-30', open: 'PAK' }],
    ['open=PAK', {}, { open: 'PAK' }],
    ['open=record', {}, { open: 'record' }],
    ['theme=dark', {}, { theme: 'dark' }],
  ])('%s', (query, filters, view) => {
    const expected = { ...defaultView, ...view, filters: { ...noFilters, ...filters } }
    expect(decode(query)).toEqual({ view: expected, problems: [] })
    expect(formatQuery(encodeView(expected))).toBe(query)
  })
})

it.each([
  'interest=0',
  'by=agreements',
  'area=world',
  'area=World',
  'color=agreements',
  'q=',
  'q=++',
  'utm_source=x&gclid=1',
])('%s only states the default', (query) => {
  expect(decode(query)).toEqual({ view: defaultView, problems: [] })
})

it('the order of parameters does not matter, and the encoded order is always the same', () => {
  const one = decode('theme=dark&to=2023&country=PAK&program=moon').view
  const other = decode('program=moon&country=PAK&to=2023&theme=dark').view
  expect(one).toEqual(other)
  expect(formatQuery(encodeView(one))).toBe('program=moon&country=PAK&to=2023&theme=dark')
})

it('a facet that is there twice has the values of both; of other parameters the first counts', () => {
  expect(decode('program=moon&program=gulf&program=moon').view.filters.program).toEqual(['moon', 'gulf'])
  expect(decode('from=2019&from=2021&from=x')).toEqual(decode('from=2019'))
})

it('decoding an address does not change the default view', () => {
  decode('program=moon&q=x&interest=1&open=PAK')
  expect(decode('')).toEqual({ view: defaultView, problems: [] })
  expect(defaultView.filters).toEqual(noFilters)
})

it.each(['__proto__', 'constructor', 'prototype', 'hasOwnProperty'])('%s as a name is harmless', (name) => {
  const { view } = decode(`${name}=polluted&${name}[q]=polluted`)
  expect(view).toEqual(defaultView)
  expect(({} as Record<string, unknown>).q).toBeUndefined()
  expect(Object.keys(Object.prototype)).toEqual([])
})

it.each(['utm_source=x', 'fbclid=1', 'country=pak', 'program=~moon~~moon', 'program='])(
  '%s is not a problem',
  (query) => {
    expect(decode(query).problems).toEqual([])
  },
)

it('every value of a facet is read in any case', () => {
  for (const facet of facetIds)
    for (const value of facetValues(dataset, facet))
      for (const written of [value.toLowerCase(), value.toUpperCase()])
        expect(decode(`${facet}=${written}`)).toMatchObject({
          view: { filters: { [facet]: [value] } },
          problems: [],
        })
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

it('every view round-trips through its address', () => {
  const some = <Value>(values: readonly Value[]) =>
    fc.subarray([...values], { maxLength: Math.min(values.length, 3) })
  const edge = fc.option(fc.integer({ min: 1950, max: 2000 }).map(String))
  const laterEdge = fc.option(fc.integer({ min: 2001, max: 2026 }).map((year) => `${year}-07`))
  const asked: fc.Arbitrary<Filters> = fc.record({
    ...(Object.fromEntries(facetIds.map((facet) => [facet, some(facetValues(dataset, facet))])) as Record<
      (typeof facetIds)[number],
      fc.Arbitrary<string[]>
    >),
    q: fc.string({ unit: 'binary', maxLength: 40 }).map((text) => text.trim()),
    from: edge,
    to: laterEdge,
    interest: fc.boolean(),
    excluded: fc.constant({}),
  })
  const filters = fc.tuple(asked, fc.boolean()).map(([filters, isFirstExcluded]) => {
    let changed = filters
    for (const facet of facetIds) {
      const [first, ...rest] = filters[facet]
      if (isFirstExcluded && first !== undefined)
        changed = withExcluded({ ...changed, [facet]: rest }, facet, [first])
    }
    return changed
  })
  const views: fc.Arbitrary<View> = fc.record({
    filters,
    by: fc.constantFrom('agreements' as const, 'countries' as const),
    partners: fc.constantFrom('countries' as const, 'organisations' as const),
    color: fc.constantFrom('agreements', 'programs', 'first', 'alignment', 'moon'),
    area: fc.option(fc.constant('fit')),
    at: fc.option(fc.constantFrom({ lat: 0, lon: 0, zoom: 0 }, { lat: -12.25, lon: 180, zoom: 5 })),
    chart: some(chartIds),
    open: fc.option(fc.constantFrom('PAK', 'record')),
    sort: fc
      .subarray([...sortColumnIds], { maxLength: 3 })
      .chain((columns) =>
        fc.tuple(...columns.map((column) => fc.boolean().map((isDescending) => ({ column, isDescending })))),
      ),
    find: fc.string({ unit: 'binary', maxLength: 40 }).map((words) => words.trim()),
    events: some(eventKinds),
    columns: some(tableColumnIds),
    compare: some(['PAK', 'moon', facetValues(dataset, 'group')[0] ?? '']),
    mark: some(['PAK', 'moon', 'BRA']),
    title: fc
      .option(fc.string({ unit: 'binary', maxLength: 40 }).map((words) => readHeadline(words) || null))
      .map((title) => title ?? null),
    earlier: fc.option(fc.constantFrom('2016', '2018-06', '2018-06-30')),
    step: fc.option(fc.constantFrom('first', 'october-2023')),
    theme: fc.option(fc.constantFrom('light' as const, 'dark' as const)),
  })
  fc.assert(
    fc.property(views, (view) => {
      const decoded = decode(formatQuery(encodeView(view)))
      expect(decoded.view).toEqual(view)
      // An earlier date that does not fit a random period is kept, and reported.
      expect(decoded.problems.filter(({ key }) => key !== 'then')).toEqual([])
    }),
    { numRuns: 1000, seed: 7 },
  )
  expect(noFilters.q).toBe('')
})

describe('a headline is one line of plain text', () => {
  it.each([
    ['  The   moon ', 'The moon'],
    ['The\r\nmoon\tand\u2028Mars', 'The moon and Mars'],
    ['The\0moon\u0085and\u007fMars', 'The moon and Mars'],
    ['\u202egnp.exe', 'gnp.exe'],
    ['\u2066a\u2069 \u200e\u200f\u061cb', 'a b'],
    ['a\u200bb\u00adc\ufeff', 'abc'],
    ['private \ue000', 'private'],
    ['\ufffe\uffffend', 'end'],
    [`Z${'\u0336'.repeat(60)}algo`, 'Z\u0336\u0336\u0336algo'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['👩\u200d🚀 ☎\ufe0f', '👩\u200d🚀 ☎\ufe0f'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['{count} $& \\u202e', '{count} $& \\u202e'],
    ['\u3164\u2800\u0301 \u200d', null],
    ['\u202e\u0000', null],
    ['🛰'.repeat(longestHeadline), '🛰'.repeat(longestHeadline)],
  ])('%j is %j', (words, headline) => {
    const { view, problems } = decode(formatQuery({ title: words, program: 'moon' }))
    expect(view.title).toBe(headline)
    expect(view.filters.program).toEqual(['moon'])
    expect(problems).toEqual([])
    expect(decode(formatQuery(encodeView(view)))).toEqual({ view, problems: [] })
  })

  it.each([
    ['x'.repeat(longestHeadline + 1)],
    ['🛰'.repeat(longestHeadline + 1)],
    ['x'.repeat(1_000_000)],
    ['\u0301'.repeat(10_000)],
  ])('one that is too long is refused, and the rest of the view stands', (words) => {
    const { view, problems } = decode(formatQuery({ title: words, program: 'moon' }))
    expect(view.title).toBeNull()
    expect(view.filters.program).toEqual(['moon'])
    expect(problems).toMatchObject([{ key: 'title', reason: 'long-headline' }])
    expect(problems[0]?.value.length).toBeLessThan(50)
  })
})

it('half a character in a headline is left out', () => {
  expect(readHeadline('\ud83dhalf\ud83d\ude80')).toBe('half🚀')
})

describe('a headline belongs to one chart and its records', () => {
  const before: View = { ...defaultView, title: 'The Gulf', filters: { ...noFilters, program: ['gulf'] } }
  it.each<[string, Partial<View>, string | null]>([
    ['a mark', { mark: ['PAK'] }, 'The Gulf'],
    ['an area', { area: 'africa' }, 'The Gulf'],
    ['an open country', { open: 'PAK' }, 'The Gulf'],
    ['the period', { filters: { ...before.filters, to: '2020' } }, 'The Gulf'],
    ['another headline', { title: 'Six states', filters: noFilters }, 'Six states'],
    ['other records', { filters: { ...before.filters, country: ['PAK'] } }, null],
    ['another chart', { chart: ['by-country'] }, null],
    ['other colours', { color: 'first' }, null],
    ['another measure', { by: 'countries' }, null],
    ['other partners', { partners: 'organisations' }, null],
  ])('%s', (_change, change, headline) => {
    expect(withFittingHeadline(before, { ...before, ...change }).title).toBe(headline)
  })

  it('a view has one, for the first chart that it names', () => {
    expect(chartIds.filter((id) => ownHeadline(before, id))).toEqual(['map'])
    const view: View = { ...before, chart: ['by-kind', 'per-year'] }
    expect(chartIds.filter((id) => ownHeadline(view, id))).toEqual(['by-kind'])
  })
})

it('a long text is never cut inside a character', () => {
  const { view } = decode(`q=${encodeURIComponent('🛰'.repeat(201))}`)
  expect(view.filters.q).toBe('🛰'.repeat(200))
  expect(decode(formatQuery(encodeView(view))).view).toEqual(view)
})

it.each([
  [
    'sort=-date~title',
    [
      { column: 'date', isDescending: true },
      { column: 'title', isDescending: false },
    ],
  ],
  ['sort=title~-title', [{ column: 'title', isDescending: false }]],
])('%s sorts by %j: each column once', (query, sort) => {
  expect(decode(query)).toMatchObject({ view: { sort }, problems: [] })
})

it.each(['group=–road', 'group=−ROAD', 'group=-road~-road', 'group=~-road~'])(
  '%s excludes a group',
  (query) => {
    expect(decode(query)).toEqual({
      view: { ...defaultView, filters: { ...noFilters, excluded: { group: ['road'] } } },
      problems: [],
    })
  },
)

it('a comparison reads country codes in upper or lower case, and keeps each entity once', () => {
  expect(decode('compare=pak~moon~PAK').view.compare).toEqual(['PAK', 'moon'])
})

it('parameters that select the data are not part of the view, and not a problem', () => {
  expect(decode('version=2026-11-24&dataset=https://example.org/a.json')).toEqual({
    view: defaultView,
    problems: [],
  })
})

it('the open country is read in upper or lower case', () => {
  expect(decode('open=pak')).toMatchObject({ view: { open: 'PAK' }, problems: [] })
})
