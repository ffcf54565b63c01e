import { describe, expect, it } from 'vitest'
import type { Agreement } from '../../../src/dataset/schema'
import { type ChartId, chartIds } from '../../../src/selection/chartTable'
import { partiesWith } from '../testDataset'
import { contentOf, selectionOf, signed } from './contentOf'

/** Records by partner: `{ PAK: 2 }` are two with Pakistan. */
function withCountries(counts: Readonly<Record<string, number>>): Partial<Agreement>[] {
  return Object.entries(counts).flatMap(([code, n]) =>
    Array.from({ length: n }, (_, i) => ({ id: `${code}-${i}`.toLowerCase(), parties: partiesWith(code) })),
  )
}

const inYears = (...years: readonly (number | string)[]) =>
  years.map((year, i) => ({ id: `r${i}`, ...signed(String(year)) }))

const inProgram = (program: string, years: readonly number[]) =>
  years.map((year, i) => ({ id: `${program}-${i}`, programs: [program], ...signed(String(year)) }))

const times = (n: number, year: number) => Array.from({ length: n }, () => year)

describe('a title names a leader only if there is one', () => {
  it.each([
    ['by-country', {}, 'This data has no records'],
    ['by-country', { PAK: 2, EGY: 2 }, 'EGY and PAK level, at 2 each'],
    ['by-country', { PAK: 30, EGY: 20, BRA: 10 }, 'PAK leads, then EGY'],
    ['by-country', { PAK: 3, EGY: 2 }, 'Agreements by partner country'],
    ['by-country', { PAK: 13, EGY: 12, BRA: 2 }, 'PAK and EGY have the most, 13 and 12'],
    ['by-country', { PAK: 30, EGY: 20, BRA: 20 }, 'PAK leads, then BRA and EGY'],
    ['by-country', { PAK: 30, EGY: 20, BRA: 20, FRA: 20 }, 'PAK leads'],
    ['by-country', { PAK: 6, EGY: 6, BRA: 1 }, 'EGY and PAK level, at 6 each'],
    ['by-region', {}, 'This data has no records'],
    ['by-region', { PAK: 2 }, 'All with partners in Asia'],
    ['by-region', { PAK: 2, EGY: 2 }, 'Africa and Asia level, at 2 each'],
    ['by-region', { PAK: 5, BHR: 1, EGY: 1 }, 'Most with partners in Asia, then Africa'],
    ['by-region', { PAK: 9, EGY: 1, BRA: 1 }, 'Most with partners in Asia, then Africa and the Americas'],
    ['matrix', {}, 'This data has no records'],
    ['matrix', { PAK: 5, EGY: 1 }, 'Agreements by country and program'],
    ['matrix', { PAK: 1 }, 'PAK takes part in the most programs, 1 of 3'],
  ] as [ChartId, Record<string, number>, string][])('%s of %j: %s', (id, counts, title) => {
    expect(contentOf(id, selectionOf(withCountries(counts))).title).toBe(title)
  })

  it.each([
    [[], 'This data has no records'],
    [[2020], 'Agreements per year'],
    [[2020, 2021, 2021], 'Agreements per year'],
    [[2020, 2022, 2022], 'Agreements per year'],
    [[2020, ...times(4, 2022)], '2022 had the most agreements: 4'],
    [[2020, 2020, 2022, 2022], 'Agreements per year'],
  ])('agreements in %j: %s', (years, title) => {
    expect(contentOf('per-year', selectionOf(inYears(...years))).title).toBe(title)
  })

  it.each([
    ['too few', inYears(...times(5, 2010), ...times(5, 2023)), {}, 'Agreements over time'],
    [
      'half',
      inYears(...times(10, 2010), ...times(10, 2023)),
      {},
      'Half of documented agreements date from 2020 or later',
    ],
    [
      'half, filtered',
      inYears(...times(10, 2010), ...times(10, 2023)),
      { from: '2005' },
      'Agreements since 2005: half date from 2020 or later',
    ],
    [
      'nearly a quarter',
      inYears(...times(76, 2010), ...times(24, 2023)),
      {},
      'Nearly a quarter of documented agreements date from 2020 or later',
    ],
    [
      'just over two-thirds',
      inYears(...times(32, 2010), ...times(68, 2023)),
      {},
      'Just over two-thirds of documented agreements date from 2020 or later',
    ],
    [
      'no fraction',
      inYears(...times(40, 2010), ...times(60, 2023)),
      {},
      '60% of documented agreements date from 2020 or later',
    ],
    ['nothing', inYears(2020), { to: '1990' }, 'No agreements up to 1990'],
  ] as const)('the cumulative curve, %s', (_name, records, filters, title) => {
    expect(contentOf('cumulative', selectionOf(records, filters)).title).toBe(title)
  })

  it('the cumulative chart of countries states their number, with a singular for one', () => {
    const titleOf = (counts: Record<string, number>) =>
      contentOf('cumulative', selectionOf(withCountries(counts)), { by: 'countries' }).title
    expect(titleOf({ PAK: 2 })).toBe('1 partner country by 2023')
    expect(titleOf({ PAK: 2, EGY: 1 })).toBe('2 partner countries by 2023')
  })

  it.each([
    ['one lane', inProgram('moon', times(20, 2023)), 'Every agreement by date'],
    [
      'a lane with too few',
      [...inProgram('moon', times(14, 2023)), ...inProgram('gulf', times(20, 2010))],
      'Every agreement by date',
    ],
    [
      'a recent lane beside an old one',
      [...inProgram('moon', times(15, 2023)), ...inProgram('gulf', times(20, 2010))],
      'moon: 100% of its agreements date from 2020 or later',
    ],
    [
      'two lanes, neither recent enough',
      [...inProgram('moon', [...times(11, 2023), ...times(9, 2010)]), ...inProgram('gulf', times(20, 2010))],
      'Every agreement by date',
    ],
  ])('the timeline, %s', (_name, records, title) => {
    expect(contentOf('events', selectionOf(records)).title).toBe(title)
  })

  it('expressions of interest are not agreements on the timeline', () => {
    const made = contentOf('events', selectionOf([{ id: 'a', kind: 'expression-of-interest' }]))
    expect(made.title).toBe('No agreements')
    expect(made.table).toHaveLength(1)
  })
})

describe('a summary says what the drawing shows', () => {
  const three = withCountries({ PAK: 2, EGY: 1 })
  it.each([
    ['map', three, {}, 'The map shows 2 countries; most agreements: PAK 2 and EGY 1.'],
    ['map', three, { to: '1990' }, 'No agreements up to 1990'],
    [
      'by-country',
      three,
      { excluded: { country: ['EGY'] } },
      'Agreements with partners other than EGY. 1 partner country; most agreements: PAK 2.',
    ],
    ['by-country', three, {}, '2 partner countries; most agreements: PAK 2 and EGY 1.'],
    [
      'by-country',
      three,
      { country: ['EGY'] },
      'Agreements with EGY. 1 partner country; most agreements: EGY 1.',
    ],
    ['by-country', three, { to: '1990' }, 'No agreements up to 1990'],
    ['by-program', three, {}, 'Most agreements: moon 3.'],
    ['by-kind', three, { to: '1990' }, 'No agreements up to 1990'],
    ['per-year', three, {}, 'The most agreements in one year: 3, in 2023.'],
    [
      'cumulative',
      inYears('2020', '2021-05-06'),
      {},
      'From 31 December 2020 to 6 May 2021 the number of agreements grows to 2.',
    ],
    ['events', inYears('2020', '2021-05-06'), {}, '2 agreements in 1 program, from 2020 to 6 May 2021.'],
    ['events', three, { to: '1990' }, 'No agreements up to 1990'],
    ['matrix', three, {}, 'A table of 2 countries and 3 programs.'],
  ] as [ChartId, Partial<Agreement>[], Record<string, unknown>, string][])(
    '%s of %j under %j',
    (id, records, filters, summary) => {
      expect(contentOf(id, selectionOf(records, filters)).summary).toBe(summary)
    },
  )
})

describe.each(chartIds)('%s', (id) => {
  it.each(['agreements', 'countries'] as const)(
    'counting %s, columns have ids and names of their own',
    (by) => {
      const { columns } = contentOf(id, selectionOf(withCountries({ PAK: 2, EGY: 1 })), { by })
      expect(new Set(columns.map((column) => column.id)).size).toBe(columns.length)
      for (const column of columns) expect(column.label).toMatch(/\S/)
    },
  )

  it('has the words of its own chart', () => {
    expect(contentOf(id, selectionOf([])).id).toBe(id)
  })
})

describe('a caveat is printed only if it applies', () => {
  it.each([
    [inYears(2025), null],
    [
      inYears(2025, 2026),
      '2026 is incomplete, so its bar is striped. Hatched: time after 24 November 2026, not yet researched.',
    ],
    [[], null],
  ])('years %j', (records, caveat) => {
    expect(contentOf('per-year', selectionOf(records)).caveat).toBe(caveat)
  })
})
