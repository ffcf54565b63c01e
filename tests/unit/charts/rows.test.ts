import { describe, expect, it } from 'vitest'
import { cumulativeRows } from '../../../src/charts/cumulative/cumulativeRows'
import { recentShare } from '../../../src/charts/cumulative/recentShare'
import { eventRows } from '../../../src/charts/events/records/eventRows'
import { perYearRows } from '../../../src/charts/per-year/perYearRows'
import { parsePartialDate } from '../../../src/dataset/partialDate'
import type { Agreement } from '../../../src/dataset/schema'
import { chartIds } from '../../../src/selection/chartTable'
import { partiesWith } from '../testDataset'
import { contentOf, selectionOf, signed } from './contentOf'

const two = [
  { id: 'both', parties: partiesWith('PAK', 'BRA'), ...signed('2020-02-29') },
  { id: 'again', parties: partiesWith('PAK'), programs: ['station', 'gulf'], ...signed('2023') },
]

describe.each(chartIds.filter((id) => id !== 'claims'))('%s', (id) => {
  it('has no rows if no record is selected', () => {
    expect(contentOf(id, selectionOf(two, { to: '1990' })).table).toEqual([])
  })

  it('returns the same content for the same selection', () => {
    const selection = selectionOf(two)
    expect(contentOf(id, selection).table).toEqual(contentOf(id, selection).table)
  })
})

describe('rows per year', () => {
  it('one record makes one row', () => {
    expect(perYearRows(selectionOf([{ id: 'a' }]))).toEqual([{ year: 2023, agreements: 1, countries: 1 }])
  })

  it('a country counts once per year, and again in another year', () => {
    const rows = perYearRows(
      selectionOf([...two, { id: 'same-year', parties: partiesWith('BRA', 'PAK'), ...signed('2020-12-31') }]),
    )
    expect(rows.map(({ agreements, countries }) => [agreements, countries])).toEqual([
      [2, 2],
      [0, 0],
      [0, 0],
      [1, 1],
    ])
  })

  it('only partners that pass the country filters count as countries', () => {
    expect(perYearRows(selectionOf(two, { country: ['BRA'] }))).toEqual([
      { year: 2020, agreements: 1, countries: 1 },
    ])
  })

  it('a record whose only partner is an organisation counts as an agreement but has no country', () => {
    const parties = [...partiesWith(), { organisation: 'esa', role: 'partner' as const }]
    expect(perYearRows(selectionOf([{ id: 'a', parties }]))).toEqual([
      { year: 2023, agreements: 1, countries: 0 },
    ])
  })
})

describe('the cumulative curve', () => {
  it.each([
    ['2023', '2023-12-31'],
    ['2024-02', '2024-02-29'],
    ['2023-02', '2023-02-28'],
    ['2023-01-01', '2023-01-01'],
  ])('a record of %s is added on %s', (value, day) => {
    const [row] = cumulativeRows(selectionOf([{ id: 'a', ...signed(value) }]), 'agreements')
    expect(row?.date).toBe(day)
  })

  it('records of one day share one row, and the total never falls', () => {
    const days = ['2020-01-01', '2020-01-01', '2020-01', '2020', '2021-06-01']
    const rows = cumulativeRows(
      selectionOf(days.map((day, i) => ({ id: `r${i}`, ...signed(day) }))),
      'agreements',
    )
    expect(rows.map((row) => [row.date, row.total])).toEqual([
      ['2020-01-01', 2],
      ['2020-01-31', 3],
      ['2020-12-31', 4],
      ['2021-06-01', 5],
    ])
  })

  it('its layers add up to the total on every day', () => {
    for (const by of ['agreements', 'countries'] as const)
      for (const row of cumulativeRows(selectionOf(two), by))
        expect(row.byProgram.reduce((sum, n) => sum + n, 0)).toBe(row.total)
  })

  it('counting countries, a record without a new country adds no row', () => {
    const rows = cumulativeRows(selectionOf(two), 'countries')
    expect(rows.map((row) => [row.date, row.total])).toEqual([['2020-02-29', 2]])
  })

  it('later rows do not change earlier ones', () => {
    const rows = cumulativeRows(selectionOf(two), 'agreements')
    expect(rows.map((row) => row.byProgram)).toEqual([
      [1, 0, 0],
      [1, 1, 0],
    ])
  })
})

describe('the share of recent years', () => {
  const spread = (years: readonly number[]) =>
    selectionOf(years.map((year, i) => ({ id: `r${i}`, ...signed(String(year)) })))
  const repeated = (year: number, times: number) => Array.from({ length: times }, () => year)

  it.each([
    ['under twenty records', [...repeated(2010, 10), ...repeated(2023, 9)], null],
    ['twenty records', [...repeated(2010, 10), ...repeated(2023, 10)], { share: 0.5, year: 2020 }],
    ['less than eight years', [...repeated(2016, 10), ...repeated(2023, 10)], null],
    [
      'eight years',
      [...repeated(2015, 15), ...repeated(2020, 1), ...repeated(2023, 4)],
      { share: 0.25, year: 2020 },
    ],
    ['no record', [], null],
  ])('%s', (_name, years, expected) => {
    expect(recentShare(spread(years))).toEqual(expected)
  })
})

describe('bars', () => {
  const bars = (
    id: 'by-program' | 'by-kind' | 'by-region',
    records: Partial<Agreement>[],
    by: 'agreements' | 'countries' = 'agreements',
  ) => contentOf(id, selectionOf(records), { by }).table

  it('a record with two programs counts in both bars; ties keep the order of the programs', () => {
    expect(bars('by-program', two)).toEqual([
      ['moon', 1],
      ['station', 1],
      ['gulf', 1],
    ])
  })

  it('counting countries, each counts once per bar', () => {
    expect(bars('by-program', [...two, { id: 'c', parties: partiesWith('PAK') }], 'countries')).toEqual([
      ['moon', 2],
      ['station', 1],
      ['gulf', 1],
    ])
  })

  it('two countries of a region in one record count once, and the region of the subject does not count', () => {
    expect(bars('by-region', [{ id: 'a', parties: partiesWith('PAK', 'BHR', 'HKG') }])).toEqual([['Asia', 1]])
    expect(bars('by-region', [{ id: 'a', parties: partiesWith('HKG') }])).toEqual([])
  })

  it('regions of partners excluded by the filters have no bar', () => {
    const made = contentOf('by-region', selectionOf(two, { country: ['BRA'] }))
    expect(made.table).toEqual([['Americas', 1]])
  })

  it('countries with equal counts are ordered by code', () => {
    const records = ['PAK', 'EGY', 'BRA'].map((code) => ({
      id: code.toLowerCase(),
      parties: partiesWith(code),
    }))
    expect(contentOf('by-country', selectionOf(records)).table.map((row) => row[1])).toEqual([
      'BRA',
      'EGY',
      'PAK',
    ])
  })

  it('an international organisation is neither state nor agency level', () => {
    const records = (
      ['state', 'agency', 'institution', 'company', 'international-organisation'] as const
    ).map((level) => ({ id: level, level }))
    expect(contentOf('by-country', selectionOf(records)).table).toEqual([['PAK', 'PAK', 5, 2]])
  })

  it('a country with only expressions of interest has no bar unless interest is counted', () => {
    const records = [{ id: 'a', kind: 'expression-of-interest' as const }]
    expect(contentOf('by-country', selectionOf(records)).table).toEqual([])
    expect(contentOf('by-country', selectionOf(records, { interest: true })).table).toEqual([
      ['PAK', 'PAK', 1, 1],
    ])
  })
})

it('the matrix has a cell for every country and program, including zeros', () => {
  expect(contentOf('matrix', selectionOf(two)).table).toEqual([
    ['PAK', 1, 1, 1, 2],
    ['BRA', 1, 0, 0, 1],
  ])
})

describe('the timeline has all matching records', () => {
  const records = [
    { id: 'late', ...signed('2024-05-01') },
    { id: 'month', ...signed('2023-05') },
    { id: 'year', ...signed('2023') },
    { id: 'day', ...signed('2023-01-01') },
    { id: 'interest', kind: 'expression-of-interest' as const, ...signed('2022') },
    { id: 'talks', status: 'in-negotiation' as const, ...signed('2024-06') },
  ]

  it('ordered by the start of their date interval, shorter intervals first', () => {
    expect(eventRows(selectionOf(records)).map((row) => row.id)).toEqual([
      'interest',
      'day',
      'year',
      'month',
      'late',
      'talks',
    ])
  })

  it('with the interval and the precision of its date', () => {
    for (const row of eventRows(selectionOf(records)))
      expect(parsePartialDate(row.agreement.date.value)).toEqual({
        precision: row.precision,
        start: row.start,
        end: row.end,
      })
  })

  it('each once, also if interest is counted', () => {
    expect(eventRows(selectionOf(records, { interest: true })).map((row) => row.id)).toHaveLength(
      records.length,
    )
  })

  it('and no other', () => {
    expect(eventRows(selectionOf(records, { to: '2023-04' })).map((row) => row.id)).toEqual([
      'interest',
      'day',
      'year',
    ])
  })
})
