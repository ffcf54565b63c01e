import { describe, expect, it } from 'vitest'
import { chips } from '../../../src/charts/names/chips'
import { chosenChart, withChart } from '../../../src/pages/explore/charts/chosenChart'
import { unitColumns } from '../../../src/pages/explore/panel/unitColumns'
import { facetRows } from '../../../src/pages/shared/filters/facetRows'
import { headline } from '../../../src/pages/shared/filters/headline'
import { countryProfile } from '../../../src/pages/shared/profile/countryProfile'
import { findAnything } from '../../../src/pages/shared/search/findAnything'
import {
  playNext,
  playStart,
  readPeriodEdge,
  withFirstYear,
  withLastYear,
} from '../../../src/pages/shared/time/period'
import { type Filters, noFilters } from '../../../src/selection/filters'
import { select } from '../../../src/selection/select'
import { defaultView, type View } from '../../../src/selection/view'
import { createFormat } from '../../../src/text/format'
import { createText } from '../../../src/text/text'
import { partiesWith, testDataset } from '../testDataset'

const text = createText()
const years = { first: 1980, last: 2026 }
const whole = { from: null, to: null }

describe('the slider', () => {
  it.each([
    [whole, 2000, { from: '2000', to: null }],
    [{ from: '2000', to: '2010' }, 1980, { from: null, to: '2010' }],
    [{ from: '2000', to: '2010' }, 2015, { from: '2015', to: '2015' }],
    [{ from: '2000-05', to: '2010-03' }, 2001, { from: '2001', to: '2010-03' }],
  ])('%j with its start moved to %i is %j', (period, year, expected) => {
    expect(withFirstYear(period, year, years)).toEqual(expected)
  })
  it.each([
    [whole, 2000, { from: null, to: '2000' }],
    [{ from: '2000', to: '2010' }, 2026, { from: '2000', to: null }],
    [{ from: '2000', to: '2010' }, 1990, { from: '1990', to: '1990' }],
  ])('%j with its end moved to %i is %j', (period, year, expected) => {
    expect(withLastYear(period, year, years)).toEqual(expected)
  })
  it('restarts playing from the start if it is at the end, year by year, and stops at the end', () => {
    expect(playStart(whole, years)).toEqual({ from: null, to: '1980' })
    expect(playStart({ from: '2000', to: '2005' }, years)).toEqual({ from: '2000', to: '2005' })
    expect(playNext({ from: null, to: '2024' }, years)).toEqual({ from: null, to: '2025' })
    expect(playNext({ from: null, to: '2025' }, years)).toEqual({ from: null, to: null })
    expect(playNext(whole, years)).toBeNull()
  })
  it.each([
    ['2018', '2018'],
    [' 2018-3 ', '2018-03'],
    ['2018/03', '2018-03'],
    ['', null],
    ['2018-13', undefined],
    ['18', undefined],
    ['soon', undefined],
  ])('“%s” is read as %s', (typed, expected) => {
    expect(readPeriodEdge(typed, createFormat('en').months())).toBe(expected)
  })
})

const dataset = testDataset([
  { id: 'a', title: 'Antenna', parties: partiesWith('PAK', 'BRA'), date: { value: '2020', basis: 'signed' } },
  { id: 'b', parties: partiesWith('PAK'), programs: ['station', 'gulf'], level: 'institution' },
  { id: 'c', parties: partiesWith('EGY'), level: 'company', date: { value: '2024-02', basis: 'signed' } },
  { id: 'd', parties: partiesWith('EGY'), kind: 'expression-of-interest' },
])
const selectWith = (filters: Partial<Filters>) => select(dataset, { ...noFilters, ...filters })

describe('chips', () => {
  it('name one filter each, and removing one leaves the others', () => {
    const filters = {
      program: ['moon', 'gulf'],
      country: ['PAK'],
      level: ['agency'],
      q: 'antenna',
      from: '2018',
      to: '2023-10',
      interest: true,
    }
    const active = chips(selectWith(filters), text)
    expect(active.map((chip) => chip.label)).toEqual([
      'moon',
      'gulf',
      'PAK',
      'Agency level',
      '“antenna”',
      '2018 – October 2023',
      'Expressions of interest counted',
    ])
    const view: View = { ...defaultView, filters: { ...noFilters, ...filters } }
    expect(active[0]?.remove(view).filters).toEqual({ ...view.filters, program: ['gulf'] })
    expect(active[5]?.remove(view).filters).toEqual({ ...view.filters, from: null, to: null })
    expect(active.reduce((rest, chip) => chip.remove(rest), view).filters).toEqual(noFilters)
  })
})

describe('facets', () => {
  it('closed lists show values without records, open ones do not', () => {
    expect(facetRows(selectWith({}), 'status', text).map((row) => row.count)).toContain(0)
    expect(facetRows(selectWith({}), 'country', text).map((row) => [row.value, row.count])).toEqual([
      ['PAK', 2],
      ['BRA', 1],
      ['EGY', 1],
    ])
  })
  it('a ticked value stays even without records, and comes first', () => {
    const rows = facetRows(selectWith({ country: ['FRA'] }), 'country', text)
    expect(rows[0]).toMatchObject({ value: 'FRA', count: 0, isTicked: true })
  })
  it('are narrowed by typing part of a name', () => {
    expect(facetRows(selectWith({}), 'country', text, 'pa').map((row) => row.value)).toEqual(['PAK'])
  })
})

it('headline figures count the selection and what is left out', () => {
  expect(headline(selectWith({}))).toMatchObject({
    agreements: 3,
    notCounted: 1,
    partnerCountries: 3,
    unofficialCountries: 1,
    programs: 3,
    organisations: 1,
    ownOrganisations: 1,
    sources: 1,
  })
  expect(headline(selectWith({})).newest?.id).toBe('c')
  expect(headline(selectWith({ to: '1999' }))).toMatchObject({
    agreements: 0,
    newest: null,
    largestProgram: null,
  })
})

it('a country’s profile has its rank, and lists records outside the filters separately', () => {
  const position = (code: string) => dataset.countryIndex.get(code) ?? -1
  const pakistan = countryProfile(selectWith({}), position('PAK'))
  expect(pakistan).toMatchObject({
    rank: 1,
    rankedCountries: 3,
    stateOrAgency: 1,
    programs: 3,
    firstYear: 2020,
  })
  const egypt = countryProfile(selectWith({ level: ['company'] }), position('EGY'))
  expect(egypt).toMatchObject({ rank: 1, rankedCountries: 1 })
  expect(egypt.outside.map((record) => record.id)).toEqual(['d'])
  expect(countryProfile(selectWith({}), position('BRA')).rank).toBe(2)
  expect(countryProfile(selectWith({}), position('FRA'))).toMatchObject({ rank: null, firstYear: null })
})

it('a unit chart has one square per record and a column for every year', () => {
  const records = dataset.agreements.filter((record) => record.id === 'a' || record.id === 'c')
  const { firstYear, columns } = unitColumns(records, () => 0)
  expect(firstYear).toBe(2020)
  expect(columns.map((column) => column.squares.length)).toEqual([1, 0, 0, 0, 1])
})

it('the chart in the address is shown; the default chart is left out of the address', () => {
  const offered = ['cumulative', 'per-year'] as const
  expect(chosenChart(defaultView, offered)).toBe('cumulative')
  const view = withChart({ ...defaultView, chart: ['matrix'] }, offered, 'per-year')
  expect(view.chart).toEqual(['matrix', 'per-year'])
  expect(chosenChart(view, offered)).toBe('per-year')
  expect(withChart(view, offered, 'cumulative').chart).toEqual(['matrix'])
})

describe('search finds countries by name and code, programs, and records', () => {
  it.each([
    ['pak', ['PAK', 'a', 'b']],
    ['egy', ['EGY', 'c', 'd']],
    ['antena', ['a']],
    ['gulf', ['program:gulf', 'filter:gulf', 'b']],
    ['zzz', []],
  ])('%s', (query, expected) => {
    const found = findAnything(dataset, text, query).flatMap((section) =>
      section.findings.map(({ id }) => id),
    )
    expect([...found].sort()).toEqual([...expected].sort())
  })
  it('an empty query offers the countries with most agreements, interest left out', () => {
    const [section] = findAnything(dataset, text, '')
    expect(section?.findings.map(({ id }) => id)).toEqual(['PAK', 'BRA', 'EGY'])
  })
})
