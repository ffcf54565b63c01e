import { describe, expect, it } from 'vitest'
import { chartById } from '../../../src/charts/registry'
import type { Agreement } from '../../../src/dataset/schema'
import { type ChartId, chartIds } from '../../../src/selection/chartTable'
import { type Filters, noFilters } from '../../../src/selection/filters'
import { select } from '../../../src/selection/select'
import { defaultView, type View } from '../../../src/selection/view'
import { createText } from '../../../src/text/text'
import { partiesWith, testDataset } from '../testDataset'

const text = createText()

function content(
  id: ChartId,
  records: readonly Partial<Agreement>[],
  filters: Partial<Filters> = {},
  view: Partial<View> = {},
) {
  const selection = select(testDataset(records), { ...noFilters, ...filters })
  return chartById(id).content({
    selection,
    view: { ...defaultView, ...view, filters: selection.filters },
    text,
  })
}

const one = [{ id: 'a' }]
const three = [
  { id: 'a', parties: partiesWith('PAK', 'BRA') },
  { id: 'b', parties: partiesWith('PAK'), programs: ['station', 'gulf'], level: 'institution' as const },
  {
    id: 'c',
    parties: partiesWith('EGY'),
    date: { value: '2024', basis: 'signed' as const },
    kind: 'memorandum' as const,
  },
]

describe.each(chartIds)('%s', (id) => {
  it.each([
    ['nothing', { program: ['gulf'] }, one],
    ['one record', {}, one],
    ['several records', {}, three],
  ] as const)('has words and a whole table for %s', (_name, filters, records) => {
    const made = content(id, records, filters)
    for (const words of [made.title, made.subtitle, made.summary]) {
      expect(words).toMatch(/\S/)
      expect(words).not.toMatch(/undefined|NaN|null|\b1 (agreements|countries|records)\b/)
    }
    for (const row of made.table) expect(row).toHaveLength(made.columns.length)
  })
})

describe('titles state what is true', () => {
  it.each([
    ['by-country', one, {}, 'PAK is the only partner country'],
    ['by-country', three, {}, 'Agreements by partner country'],
    ['by-country', three.slice(0, 1), {}, 'BRA and PAK level, at 1 each'],
    ['by-program', three, {}, 'Agreements by program'],
    ['by-kind', three, {}, '2 formal agreements and 1 memorandum'],
    ['map', one, {}, '1 country has a documented agreement with CHN'],
    ['map', three, {}, '3 countries have a documented agreement with CHN'],
    ['map', three, { program: ['gulf'] }, '1 country has an agreement in the program “gulf”'],
    ['map', one, { program: ['gulf'] }, 'No country has agreements in the program “gulf”'],
    [
      'map',
      three,
      { excluded: { country: ['EGY'] } },
      'Agreements with partners other than EGY: 2 partner countries',
    ],
    ['per-year', one, {}, 'Agreements per year'],
    ['cumulative', three, {}, 'Agreements over time'],
    ['events', three, {}, 'Every agreement by date'],
  ] as [ChartId, Partial<Agreement>[], Partial<Filters>, string][])(
    '%s of %j under %j',
    (id, records, filters, title) => {
      expect(content(id, records, filters).title).toBe(title)
    },
  )
})

describe('rows', () => {
  it('the cumulative chart adds a record of a year at the end of the year, and counts a country once', () => {
    const made = content('cumulative', three)
    expect(made.table.map((row) => [row[0], row.at(-1)])).toEqual([
      ['2023-10-18', 2],
      ['2024-12-31', 3],
    ])
    const countries = content('cumulative', three, {}, { by: 'countries' })
    expect(countries.table.map((row) => row.at(-1))).toEqual([2, 3])
  })

  it('a record counts for all its programs in bars, and for its primary program in stacks', () => {
    const bars = Object.fromEntries(content('by-program', three).table.map(([name, n]) => [name, n]))
    expect(bars).toEqual({ moon: 2, station: 1, gulf: 1 })
    expect(content('cumulative', three).table.at(-1)?.slice(1)).toEqual([2, 1, 0, 3])
  })

  it('years without a record are rows with zero', () => {
    const made = content('per-year', [{ id: 'a', date: { value: '2020', basis: 'signed' } }, { id: 'b' }])
    expect(made.table.map(([year, n]) => [year, n])).toEqual([
      [2020, 1],
      [2021, 0],
      [2022, 0],
      [2023, 1],
    ])
  })

  it('bars by country say how many agreements are at state or agency level', () => {
    expect(content('by-country', three).table[0]).toEqual(['PAK', 'PAK', 2, 1])
  })
})
