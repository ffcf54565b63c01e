import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../../src/dataset/dataset'
import { dayNumber } from '../../../../src/dataset/partialDate'
import { facetValues } from '../../../../src/selection/facets'
import { type FacetId, type Filters, noFilters } from '../../../../src/selection/filters'
import { type Selection, select } from '../../../../src/selection/select'
import { partiesWith, testDataset } from '../../testDataset'

type Day = [year: number, month: number, day: number]

const ids = (selection: Selection) => [...selection.records].map((i) => selection.dataset.agreements[i]?.id)

function count(selection: Selection, facet: FacetId, value: string): number {
  return selection.facets[facet][facetValues(selection.dataset, facet).indexOf(value)] ?? -1
}

function selectWith(dataset: Dataset, filters: Partial<Filters>): Selection {
  return select(dataset, { ...noFilters, ...filters })
}

describe('a date of lower precision is an interval (rule 3)', () => {
  const dataset = testDataset([
    { id: 'year', date: { value: '2023', basis: 'signed' } },
    { id: 'month', date: { value: '2023-03', basis: 'signed' } },
    { id: 'day', date: { value: '2023-10-18', basis: 'signed' } },
  ])
  it.each([
    [{ from: '2023-06' }, ['day', 'year']],
    [{ to: '2023-02' }, ['year']],
    [{ from: '2023-03', to: '2023-03' }, ['month', 'year']],
    [{ from: '2024' }, []],
    [{ to: '2022' }, []],
    [{ from: '2023', to: '2023' }, ['month', 'day', 'year']],
    [{ from: '2023-10', to: '2023-10' }, ['day', 'year']],
    [{ from: '2023-12' }, ['year']],
    [{ from: '2023-10-18', to: '2023-10-18' }, ['day', 'year']],
    [{ from: '2023-10-19' }, ['year']],
    [{ to: '2023-10-17' }, ['month', 'year']],
    [{ from: '2023-03-31', to: '2023-04-01' }, ['month', 'year']],
    [{ from: '2023-04', to: '2023-09' }, ['year']],
    [{ from: '1900', to: '2090' }, ['month', 'day', 'year']],
  ])('the period %j keeps records whose interval overlaps it', (period, expected) => {
    expect(ids(selectWith(dataset, period))).toEqual(expected)
  })
})

describe('partners (rules 1 and 2)', () => {
  const dataset = testDataset([
    { id: 'five', parties: partiesWith('PAK', 'BRA', 'EGY', 'BHR', 'FRA', 'PAK') },
    { id: 'organisation', parties: [...partiesWith(), { organisation: 'esa', role: 'partner' }] },
    { id: 'own', parties: partiesWith('HKG', 'PAK') },
  ])
  const whole = selectWith(dataset, {})

  it('a record with five partners counts once in total and once for each country', () => {
    expect(whole.records.length).toBe(3)
    expect(['PAK', 'BRA', 'EGY', 'BHR', 'FRA'].map((code) => count(whole, 'country', code))).toEqual([
      2, 1, 1, 1, 1,
    ])
    expect(count(whole, 'region', 'Asia')).toBe(2)
  })

  it('the subject and its territories are never partners', () => {
    expect([count(whole, 'country', 'CHN'), count(whole, 'country', 'HKG')]).toEqual([0, 0])
  })

  it('a country filter finds the record by any of its partners, and never by its subject', () => {
    expect(ids(selectWith(dataset, { country: ['FRA'] }))).toEqual(['five'])
    expect(ids(selectWith(dataset, { country: ['FRA', 'PAK'] }))).toEqual(['five', 'own'])
    expect(ids(selectWith(dataset, { country: ['CHN'] }))).toEqual([])
    expect(ids(selectWith(dataset, { country: ['HKG'] }))).toEqual([])
  })

  it('an international organisation counts for itself and for no country', () => {
    expect(ids(selectWith(dataset, { organisation: ['esa'] }))).toEqual(['organisation'])
    expect(count(selectWith(dataset, { organisation: ['esa'] }), 'region', 'Europe')).toBe(0)
    expect(ids(selectWith(dataset, { region: ['Europe'] }))).toEqual(['five'])
  })

  it('country, region and group speak of one and the same partner', () => {
    expect(ids(selectWith(dataset, { country: ['BRA'], region: ['Africa'] }))).toEqual([])
    const african = selectWith(dataset, { region: ['Africa'] })
    expect(count(african, 'country', 'EGY')).toBe(1)
    expect(count(african, 'country', 'BRA')).toBe(0)
    expect(african.countsAsPartner[dataset.countryIndex.get('BRA') ?? -1]).toBe(0)
  })
})

describe('interest and negotiations (rule 4)', () => {
  const dataset = testDataset([
    { id: 'signed' },
    { id: 'interest', kind: 'expression-of-interest' },
    { id: 'talks', status: 'in-negotiation' },
  ])
  it('are listed but not counted', () => {
    const selection = selectWith(dataset, {})
    expect(ids(selection)).toEqual(['signed'])
    expect(selection.interest.length).toBe(2)
    expect(count(selection, 'kind', 'expression-of-interest')).toBe(0)
  })
  it('count if the filter is set', () => {
    const selection = selectWith(dataset, { interest: true })
    expect(selection.records.length).toBe(3)
    expect(selection.interest.length).toBe(0)
    expect(count(selection, 'kind', 'expression-of-interest')).toBe(1)
    expect(count(selection, 'status', 'in-negotiation')).toBe(1)
  })
  it('are listed only if they match the other filters', () => {
    const named = (filters: Partial<Filters>) =>
      [...selectWith(dataset, filters).interest].map((i) => dataset.agreements[i]?.id)
    expect(named({ status: ['in-negotiation'] })).toEqual(['talks'])
    expect(named({ country: ['BRA'] })).toEqual([])
    expect(named({ from: '2024' })).toEqual([])
  })
})

describe('records that ended before the chosen day stay in the selection (rule 5)', () => {
  const dataset = testDataset([
    { id: 'ended', date: { value: '2015', basis: 'signed' }, status: 'ended', ended: '2018' },
    { id: 'active', date: { value: '2016', basis: 'signed' } },
  ])
  it.each([
    [{ to: '2017' }, ['ended', 'active']],
    [{ to: '2020' }, ['ended', 'active']],
    [{ from: '2019' }, []],
    [{ status: ['ended'], to: '2020' }, ['ended']],
  ] as [Partial<Filters>, string[]][])('%j', (filters, expected) => {
    expect(ids(selectWith(dataset, filters))).toEqual(expected)
  })
})

describe('the period of a selection', () => {
  const dataset = testDataset([
    { date: { value: '2010-03', basis: 'signed' } },
    { id: 'late', date: { value: '2023-10-18', basis: 'signed' } },
  ])
  it.each([
    [{}, [2010, 3, 1], [2023, 10, 18], [2026, 11, 30]],
    [{ from: '2012' }, [2012, 1, 1], [2023, 10, 18], [2026, 11, 30]],
    [{ to: '2012-02' }, [2010, 3, 1], [2012, 2, 29], [2012, 2, 29]],
    [{ to: '2012-02-17' }, [2010, 3, 1], [2012, 2, 17], [2012, 2, 17]],
    [{ from: '2011-06', to: '2012' }, [2011, 6, 1], [2012, 12, 31], [2012, 12, 31]],
  ] as [Partial<Filters>, Day, Day, Day][])('%j', (filters, from, to, asOf) => {
    const selection = selectWith(dataset, filters)
    expect([selection.from, selection.to, selection.asOf]).toEqual([
      dayNumber(...from),
      dayNumber(...to),
      dayNumber(...asOf),
    ])
  })
})

describe('groups are those at the end of the period', () => {
  const dataset = testDataset(
    [{ id: 'old', parties: partiesWith('BRA'), date: { value: '2010-05-05', basis: 'signed' } }],
    [{ country: 'BRA', joined: '2021-06-15' }],
  )
  it.each([
    ['2020', []],
    ['2021-05', []],
    ['2021-06', ['old']],
    ['2022', ['old']],
    [null, ['old']],
  ])('until %s', (to, expected) => {
    expect(ids(selectWith(dataset, { group: ['accords'], to }))).toEqual(expected)
    // The number beside the group is the same whether it is ticked or not.
    expect(count(selectWith(dataset, { to }), 'group', 'accords')).toBe(expected.length)
  })

  it('group, region and country speak of one and the same partner', () => {
    const both = testDataset([{ id: 'both', parties: partiesWith('BRA', 'EGY') }], [{ country: 'BRA' }])
    expect(ids(selectWith(both, { group: ['accords'], region: ['Americas'] }))).toEqual(['both'])
    expect(ids(selectWith(both, { group: ['accords'], region: ['Africa'] }))).toEqual([])
    expect(ids(selectWith(both, { group: ['accords'], country: ['EGY'] }))).toEqual([])
    const african = selectWith(both, { region: ['Africa'] })
    expect([count(african, 'group', 'accords'), count(african, 'region', 'Americas')]).toEqual([0, 1])
  })

  it('one of several groups is enough', () => {
    const filters = { group: ['road', 'accords'], to: '2022' }
    expect(ids(selectWith(dataset, filters))).toEqual(['old'])
  })
})

describe('a facet ignores its own filter (rule 9)', () => {
  const dataset = testDataset(
    [
      { id: 'a', programs: ['moon', 'gulf'], kind: 'agreement', level: 'state', parties: partiesWith('BHR') },
      { id: 'b', programs: ['station'], kind: 'memorandum', level: 'agency', parties: partiesWith('PAK') },
      {
        id: 'c',
        programs: ['moon'],
        kind: 'memorandum',
        level: 'state',
        confidence: 'low',
        parties: partiesWith('BRA'),
      },
    ],
    [{ country: 'BRA', joined: '2021-06-15' }],
  )
  it.each([
    ['program', { program: ['moon'] }, 'station', 1],
    ['program', { program: ['moon'] }, 'gulf', 1],
    ['program', { kind: ['memorandum'] }, 'gulf', 0],
    ['kind', { kind: ['agreement'] }, 'memorandum', 2],
    ['kind', { kind: ['agreement'], program: ['moon'] }, 'memorandum', 1],
    ['level', { level: ['agency'], program: ['moon'] }, 'state', 2],
    ['status', { status: ['ended'] }, 'active', 3],
    ['confidence', { confidence: ['high'], kind: ['memorandum'] }, 'low', 1],
    ['country', { country: ['PAK'] }, 'BRA', 1],
    ['region', { region: ['Americas'], program: ['moon'] }, 'Asia', 1],
    ['organisationType', { organisationType: ['university'] }, 'space-agency', 3],
    ['organisation', { organisation: ['uni'] }, 'cnsa', 3],
    ['group', { group: ['road'] }, 'accords', 1],
    ['group', { group: ['road'], level: ['agency'] }, 'accords', 0],
    ['country', { group: ['accords'] }, 'PAK', 0],
  ] as [FacetId, Partial<Filters>, string, number][])(
    '%s under %j: %s would give %i',
    (facet, filters, value, n) => {
      expect(count(selectWith(dataset, filters), facet, value)).toBe(n)
    },
  )

  it('the years of the slider ignore the period', () => {
    const selection = selectWith(dataset, { from: '2030', program: ['moon'] })
    expect(selection.records.length).toBe(0)
    expect(selection.years.reduce((sum, n) => sum + n, 0)).toBe(2)
  })
})

describe('search matches prefixes, in any field, with typos', () => {
  const dataset = testDataset([
    { id: 'found', title: 'Memorandum on Türkiye’s antenna', parties: partiesWith('BHR') },
    { id: 'other', title: 'Something else', programs: ['station'] },
  ])
  it.each([
    ['anten', ['found']],
    ['antena', ['found']],
    ['turkiye', ['found']],
    ['BHR', ['found']],
    ['station', ['other']],
    ['memorandum antenna', ['found']],
    ['antenna nowhere', ['found']],
    ['antenna station', ['found', 'other']],
    ['2023', ['found', 'other']],
    ['   ', []],
    ['"*+-~', []],
  ])('%s', (q, expected) => {
    expect(ids(selectWith(dataset, { q })).sort()).toEqual(expected)
  })
})

describe('exclusion', () => {
  const dataset = testDataset(
    [
      { id: 'pak', parties: partiesWith('PAK'), programs: ['moon'] },
      { id: 'bra', parties: partiesWith('BRA'), programs: ['station', 'moon'], level: 'company' },
      { id: 'both', parties: partiesWith('PAK', 'BRA'), programs: ['station'] },
      { id: 'egy', parties: partiesWith('EGY'), programs: ['gulf'], kind: 'launch' },
      { id: 'uni', parties: [...partiesWith('FRA'), { organisation: 'uni', role: 'partner' }] },
      {
        id: 'esa',
        parties: [...partiesWith(), { organisation: 'esa', role: 'partner' }],
        programs: ['gulf'],
      },
    ],
    [
      { country: 'PAK', group: 'road', status: 'member', joined: '2010' },
      { country: 'EGY', group: 'road', status: 'member', joined: '2024' },
      { country: 'EGY', group: 'accords', status: 'signatory', joined: '2010' },
    ],
  )
  const partnersOf = (selection: Selection) =>
    dataset.countries.flatMap(({ iso3 }, position) => (selection.countsAsPartner[position] ? [iso3] : []))

  it.each([
    ['a group: only partners outside it count', { excluded: { group: ['road'] } }, ['bra', 'both', 'uni']],
    [
      'a group, as of the end of the period',
      { excluded: { group: ['road'] }, to: '2023' },
      ['bra', 'both', 'egy', 'uni'],
    ],
    ['two groups', { excluded: { group: ['road', 'accords'] }, to: '2023' }, ['bra', 'both', 'uni']],
    [
      'a country: another partner must be left',
      { excluded: { country: ['PAK'] } },
      ['bra', 'both', 'egy', 'uni', 'esa'],
    ],
    [
      'two countries: an organisation alone is neither',
      { excluded: { country: ['PAK', 'BRA'] } },
      ['egy', 'uni', 'esa'],
    ],
    [
      'a country and a region: an organisation alone may be in the region',
      { excluded: { country: ['PAK'], region: ['Asia'] } },
      ['bra', 'both', 'egy', 'uni'],
    ],
    ['a country beside one that is asked for', { country: ['EGY'], excluded: { country: ['PAK'] } }, ['egy']],
    ['a region', { excluded: { region: ['Asia'] } }, ['bra', 'both', 'egy', 'uni']],
    ['one partner passes all', { region: ['Asia', 'Africa'], excluded: { group: ['road'] } }, []],
    [
      'one partner passes both',
      { country: ['PAK', 'EGY'], excluded: { group: ['accords'] } },
      ['pak', 'both'],
    ],
    ['a program: no record that carries it', { excluded: { program: ['moon'] } }, ['both', 'egy', 'esa']],
    ['a program beside another', { program: ['station'], excluded: { program: ['moon'] } }, ['both']],
    ['a kind', { excluded: { kind: ['launch'] } }, ['pak', 'bra', 'both', 'uni', 'esa']],
    ['a level', { excluded: { level: ['company'] } }, ['pak', 'both', 'egy', 'uni', 'esa']],
    ['an organisation', { excluded: { organisation: ['esa'] } }, ['pak', 'bra', 'both', 'egy', 'uni']],
    [
      'a type of organisation',
      { excluded: { organisationType: ['university'] } },
      ['pak', 'bra', 'both', 'egy', 'esa'],
    ],
    ['everything', { excluded: { confidence: ['high', 'medium', 'low'] } }, []],
  ] as [string, Partial<Filters>, string[]][])('of %s', (_of, filters, expected) => {
    expect(ids(selectWith(dataset, filters)).sort()).toEqual(expected.sort())
  })

  it('leaves members out of the partner countries', () => {
    const partners = partnersOf(selectWith(dataset, { excluded: { group: ['road'] } }))
    expect(partners).toContain('BRA')
    expect(partners).not.toContain('PAK')
    expect(partners).not.toContain('EGY')
  })

  it('the number beside a value is what asking for it would give (rule 9)', () => {
    const selection = selectWith(dataset, { excluded: { program: ['moon'], group: ['road'] } })
    // “bra” carries the excluded program, so that asking for “station” would not bring it back.
    expect(['moon', 'station', 'gulf'].map((id) => count(selection, 'program', id))).toEqual([2, 1, 0])
    // Egypt is in both groups; it is a member of the excluded one.
    expect(['accords', 'road'].map((id) => count(selection, 'group', id))).toEqual([0, 2])
  })

  it('of an organisation does not count records that it shares', () => {
    const together = testDataset([
      {
        parties: [
          ...partiesWith('FRA'),
          { organisation: 'esa', role: 'partner' },
          { organisation: 'uni', role: 'partner' },
        ],
      },
      { id: 'b', parties: [...partiesWith('FRA'), { organisation: 'uni', role: 'partner' }] },
    ])
    const selection = selectWith(together, { excluded: { organisation: ['esa'] } })
    expect(['esa', 'uni'].map((id) => count(selection, 'organisation', id))).toEqual([1, 1])
  })
})
