import { describe, expect, it } from 'vitest'
import type { Agreement } from '../../../src/dataset/schema'
import { chosenChart, withChart } from '../../../src/pages/explore/charts/chosenChart'
import { unitColumns } from '../../../src/pages/explore/panel/unitColumns'
import { countryProfile } from '../../../src/pages/shared/profile/countryProfile'
import type { ChartId } from '../../../src/selection/chartTable'
import { type Filters, noFilters } from '../../../src/selection/filters'
import { select } from '../../../src/selection/select'
import { defaultView } from '../../../src/selection/view'
import { partiesWith, testDataset } from '../testDataset'

const on = (value: string) => ({ date: { value, basis: 'signed' as const } })

function profileOf(records: readonly Partial<Agreement>[], code: string, filters: Partial<Filters> = {}) {
  const dataset = testDataset(records, [{ country: 'BRA' }])
  return countryProfile(select(dataset, { ...noFilters, ...filters }), dataset.countryIndex.get(code) ?? -1)
}

const counts = (table: Readonly<Record<string, number>>) =>
  Object.entries(table).flatMap(([code, n]) =>
    Array.from({ length: n }, (_, i) => ({ id: `${code}-${i}`.toLowerCase(), parties: partiesWith(code) })),
  )

describe('the rank of a country', () => {
  const table = { PAK: 3, EGY: 2, BRA: 2, FRA: 1 }
  it.each([
    ['PAK', 1, 0],
    ['EGY', 2, 1],
    ['BRA', 2, 1],
    ['FRA', 4, 3],
    ['BHR', null, 3],
  ])('%s is %s of four, with %i named ahead', (code, rank, ahead) => {
    const profile = profileOf(counts(table), code)
    expect(profile).toMatchObject({ rank, rankedCountries: 4 })
    expect(profile.ahead).toHaveLength(ahead)
  })

  it('is shared by tied countries', () => {
    for (const code of ['PAK', 'EGY', 'BRA'])
      expect(profileOf(counts({ PAK: 2, EGY: 2, BRA: 2 }), code)).toMatchObject({ rank: 1, ahead: [] })
  })

  it('ignores partners that the filters exclude', () => {
    const records = [...counts({ PAK: 5 }), { id: 'both', parties: partiesWith('PAK', 'EGY') }]
    expect(profileOf(records, 'EGY', { country: ['EGY'] })).toMatchObject({ rank: 1, rankedCountries: 1 })
  })

  it('names the countries ahead, most records first', () => {
    const dataset = testDataset(counts({ FRA: 1, EGY: 2, PAK: 3 }))
    const profile = countryProfile(select(dataset, noFilters), dataset.countryIndex.get('FRA') ?? -1)
    expect(profile.ahead.map((position) => dataset.countries[position]?.iso3)).toEqual(['PAK', 'EGY'])
  })
})

describe('the records of a country', () => {
  const records: Partial<Agreement>[] = [
    { id: 'old', ...on('2010') },
    { id: 'new', ...on('2024-05-01'), programs: ['station', 'gulf'], level: 'institution' },
    { id: 'talks', ...on('2020'), status: 'in-negotiation' },
    { id: 'other', ...on('2021'), parties: partiesWith('EGY') },
  ]
  const ids = (list: readonly Agreement[]) => list.map((record) => record.id)

  it.each([
    [{}, ['new', 'old'], ['talks'], []],
    [{ interest: true }, ['new', 'talks', 'old'], [], []],
    [{ from: '2015' }, ['new'], ['talks'], ['old']],
    [{ to: '1990' }, [], [], ['new', 'talks', 'old']],
    [{ country: ['EGY'] }, [], [], ['new', 'talks', 'old']],
    [{ region: ['Asia'] }, ['new', 'old'], ['talks'], []],
  ] as [Partial<Filters>, string[], string[], string[]][])(
    'under %j: %j counted, %j interest, %j outside the filters',
    (filters, counted, interest, outside) => {
      const profile = profileOf(records, 'PAK', filters)
      expect([ids(profile.records), ids(profile.interest), ids(profile.outside)]).toEqual([
        counted,
        interest,
        outside,
      ])
    },
  )

  it('determine its figures under the filters', () => {
    expect(profileOf(records, 'PAK')).toMatchObject({ stateOrAgency: 1, programs: 3, firstYear: 2010 })
    expect(profileOf(records, 'PAK', { from: '2015' })).toMatchObject({
      stateOrAgency: 0,
      programs: 2,
      firstYear: 2024,
    })
    expect(profileOf(records, 'PAK', { to: '1990' })).toMatchObject({
      stateOrAgency: 0,
      programs: 0,
      firstYear: null,
      rank: null,
    })
  })

  it('shared with another country are outside if only the other country passes the filters', () => {
    const shared = [{ id: 'shared', parties: partiesWith('PAK', 'EGY') }]
    expect(ids(profileOf(shared, 'PAK', { country: ['EGY'] }).outside)).toEqual(['shared'])
  })

  it('of the subject are not listed', () => {
    expect(profileOf(records, 'CHN')).toMatchObject({ records: [], interest: [], outside: [], rank: null })
  })

  it('do not affect its groups', () => {
    expect(profileOf(records, 'BRA').memberships.map((membership) => membership.group)).toEqual(['accords'])
    expect(profileOf(records, 'PAK').memberships).toEqual([])
  })
})

describe('a unit chart', () => {
  const dataset = testDataset([
    { id: 'a', ...on('2020-01-01') },
    { id: 'b', ...on('2020'), programs: ['gulf'] },
    { id: 'c', ...on('2020-12'), programs: ['station'] },
    { id: 'd', ...on('2022-12-31'), programs: ['gulf', 'moon'] },
  ])
  const units = (ids: readonly string[]) =>
    unitColumns(
      dataset.agreements.filter((record) => ids.includes(record.id)),
      (id) => dataset.programIndex.get(id) ?? -1,
    )

  it('stacks the squares of a year by program and counts each program', () => {
    const { firstYear, columns, programs } = units(['a', 'b', 'c', 'd'])
    expect(firstYear).toBe(2020)
    expect(columns.map(({ year, squares }) => [year, squares.map((square) => square.id)])).toEqual([
      [2020, ['b', 'c', 'a']],
      [2021, []],
      [2022, ['d']],
    ])
    expect(programs).toEqual([
      { program: 0, squares: 1, count: 2 },
      { program: 2, squares: 2, count: 2 },
      { program: 1, squares: 1, count: 1 },
    ])
  })

  it('of one record has one square', () => {
    expect(units(['d']).columns).toEqual([{ year: 2022, squares: [{ id: 'd', program: 2 }] }])
  })

  it('without records is empty', () => {
    expect(units([])).toMatchObject({ columns: [], programs: [] })
  })
})

describe('the chosen one of several charts', () => {
  const offered = ['by-country', 'by-program', 'by-region'] as const
  it.each([
    [[], 'by-country'],
    [['by-program'], 'by-program'],
    [['cumulative', 'by-region'], 'by-region'],
    [['cumulative'], 'by-country'],
    [['by-region', 'by-program'], 'by-program'],
  ] as [ChartId[], ChartId][])('for the address %j is %s', (chart, id) => {
    expect(chosenChart({ ...defaultView, chart }, offered)).toBe(id)
  })

  it.each([...offered])('is %s after choosing it, and the other charts in the address stay', (id) => {
    const view = withChart({ ...defaultView, chart: ['events', 'by-region'] }, offered, id)
    expect(chosenChart(view, offered)).toBe(id)
    expect(view.chart).toContain('events')
    expect(
      view.chart.filter((other) => (offered as readonly ChartId[]).includes(other)).length,
    ).toBeLessThanOrEqual(1)
  })
})
