import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  endsBeforeStart,
  type Period,
  periodYears,
  playNext,
  playStart,
  readPeriodEdge,
  withFirstYear,
  withLastYear,
} from '../../../../src/pages/shared/time/period'
import { createFormat } from '../../../../src/text/format'

const years = { first: 1980, last: 2026 }
const runs = { seed: 20_261_124, numRuns: 300 }

describe('years covered by a period', () => {
  it.each([
    [
      { from: null, to: null },
      { first: 1980, last: 2026 },
    ],
    [
      { from: '2018-03', to: '2023-10' },
      { first: 2018, last: 2023 },
    ],
    [
      { from: '1957', to: null },
      { first: 1980, last: 2026 },
    ],
    [
      { from: null, to: '2040' },
      { first: 1980, last: 2026 },
    ],
    [
      { from: '2030', to: '2040' },
      { first: 2026, last: 2026 },
    ],
    [
      { from: null, to: '1970' },
      { first: 1980, last: 1980 },
    ],
  ])('%j: %j', (period, covered) => {
    expect(periodYears(period, years)).toEqual(covered)
  })
})

const year = fc.integer({ min: years.first, max: years.last })
const month = fc.integer({ min: 1, max: 12 }).map((value) => String(value).padStart(2, '0'))
const edge = fc.oneof(
  fc.constant(null),
  year.map(String),
  fc.tuple(year, month).map(([y, m]) => `${y}-${m}`),
  fc.tuple(year, month, fc.integer({ min: 10, max: 28 })).map(([y, m, d]) => `${y}-${m}-${d}`),
)
const period: fc.Arbitrary<Period> = fc
  .record({ from: edge, to: edge })
  .filter(({ from, to }) => !from || !to || from.slice(0, 4) <= to.slice(0, 4))

describe('slider handles', () => {
  it('move to the chosen year and push the other handle only if necessary', () => {
    fc.assert(
      fc.property(period, year, (before, chosen) => {
        const covered = periodYears(before, years)
        expect(periodYears(withFirstYear(before, chosen, years), years)).toEqual({
          first: chosen,
          last: Math.max(covered.last, chosen),
        })
        expect(periodYears(withLastYear(before, chosen, years), years)).toEqual({
          first: Math.min(covered.first, chosen),
          last: chosen,
        })
      }),
      runs,
    )
  })

  it('keep a month at the other edge', () => {
    expect(withFirstYear({ from: null, to: '2010-03' }, 2010, years)).toEqual({ from: '2010', to: '2010-03' })
    expect(withLastYear({ from: '2010-03', to: null }, 2010, years)).toEqual({ from: '2010-03', to: '2010' })
  })

  it('clear the period at the ends of the data', () => {
    const first = withFirstYear({ from: '2000', to: '2010' }, 1980, years)
    expect(withLastYear(first, 2026, years)).toEqual({ from: null, to: null })
  })

  it('do not mutate the period passed in', () => {
    const before = Object.freeze({ from: '2000', to: '2010' })
    withFirstYear(before, 2020, years)
    withLastYear(before, 1990, years)
    expect(before).toEqual({ from: '2000', to: '2010' })
  })
})

describe('playing', () => {
  it('advances year by year from any period and stops at the end of the data', () => {
    fc.assert(
      fc.property(period, (before) => {
        let current: Period | null = playStart(before, years)
        const { first } = periodYears(current, years)
        let steps = 0
        for (let next = playNext(current, years); next; next = playNext(next, years)) {
          expect(periodYears(next, years).last).toBe(periodYears(current, years).last + 1)
          expect(periodYears(next, years).first).toBe(first)
          current = next
          expect(++steps).toBeLessThanOrEqual(years.last - years.first)
        }
        expect(periodYears(current, years).last).toBe(years.last)
        expect(current.to === null || current.to.startsWith('2026')).toBe(true)
      }),
      runs,
    )
  })

  it.each([
    [
      { from: '2018', to: null },
      { from: '2018', to: '2018' },
    ],
    [
      { from: '2018-06', to: '2026' },
      { from: '2018-06', to: '2018' },
    ],
    [
      { from: null, to: '2026-03' },
      { from: null, to: '1980' },
    ],
    [
      { from: '2018', to: '2020-05' },
      { from: '2018', to: '2020-05' },
    ],
  ])('from %j starts with %j', (before, start) => {
    expect(playStart(before, years)).toEqual(start)
  })

  it.each([
    ['2018', { from: null, to: '2019' }],
    ['2018-06', { from: null, to: '2019' }],
    ['1950', { from: null, to: '1980' }],
    ['2025', { from: null, to: null }],
    ['2030', { from: null, to: null }],
  ])('a comparison with %s is played from the year after it', (earlier, start) => {
    expect(playStart({ from: null, to: null }, years, earlier)).toEqual(start)
  })
})

const months = createFormat('en').months()

describe('a typed period edge', () => {
  it.each([
    ['2018-1', '2018-01'],
    ['2018-12', '2018-12'],
    ['2018.3', '2018-03'],
    ['\t2018\n', '2018'],
    ['   ', null],
    ['2018-00', undefined],
    ['2018-123', undefined],
    ['2018-03-01', '2018-03-01'],
    ['2018-3-1', '2018-03-01'],
    ['2018 03', '2018-03'],
    ['2018/03/15', '2018-03-15'],
    ['3/2018', '2018-03'],
    ['03.2018', '2018-03'],
    ['Oct 2023', '2023-10'],
    ['oct. 2023', '2023-10'],
    ['October 2023', '2023-10'],
    ['2023 Oct', '2023-10'],
    ['Sept 2023', '2023-09'],
    ['may 2023', '2023-05'],
    ['31 Oct 2023', '2023-10-31'],
    ['31-Oct-2023', '2023-10-31'],
    ['31st October 2023', '2023-10-31'],
    ['Oct 31, 2023', '2023-10-31'],
    ['October 31 2023', '2023-10-31'],
    ['2023 October 31', '2023-10-31'],
    ['31.10.2023', '2023-10-31'],
    ['10/31/2023', '2023-10-31'],
    ['5/5/2023', '2023-05-05'],
    ['29 Feb 2024', '2024-02-29'],
    ['3/4/2023', undefined],
    ['29 Feb 2023', undefined],
    ['31/13/2023', undefined],
    ['31 Juin 2023', undefined],
    ['Ju 2023', undefined],
    ['Ma 2023', undefined],
    ['Oct', undefined],
    ['31 Oct', undefined],
    ['31 Oct 23', undefined],
    ['Oct Nov 2023', undefined],
    ['3 Oct 4 2023', undefined],
    ['3 2018 4', undefined],
    ['2018 2019', undefined],
    ['2018-03-15T10:00', undefined],
    ['soon', undefined],
    ['__proto__', undefined],
    ['20181', undefined],
    ['-2018', undefined],
    ['2018-', undefined],
    ['1e3', undefined],
    ['٢٠١٨', undefined],
  ])('“%s” is read as %s', (typed, expected) => {
    expect(readPeriodEdge(typed, months)).toBe(expected)
  })

  it('written by the page parses to the same value', () => {
    fc.assert(
      fc.property(edge, (written) => {
        expect(readPeriodEdge(written ?? '', months)).toBe(written)
      }),
      runs,
    )
  })
})

it.each([
  [{ from: '2023-10-31', to: '2023-10' }, false],
  [{ from: '2023-10-31', to: '2023-10-30' }, true],
  [{ from: '2023-10-31', to: '2023-09' }, true],
  [{ from: '2023', to: '2023-01-01' }, false],
  [{ from: '2024', to: '2023-12-31' }, true],
  [{ from: '2024', to: null }, false],
  [{ from: null, to: null }, false],
])('%j ends before it starts: %s', (period, isTurned) => {
  expect(endsBeforeStart(period)).toBe(isTurned)
})

it('a date that the page writes in words can be typed again, in the language of the page', () => {
  for (const locale of ['en', 'en-US', 'fr', 'es', 'id']) {
    const { months, date } = createFormat(locale)
    for (const written of ['2018', '2018-03', '2023-10-31', '2024-08-01'])
      expect(readPeriodEdge(date(written).replaceAll(' de ', ' '), months()), `${locale} ${written}`).toBe(
        written,
      )
  }
})
