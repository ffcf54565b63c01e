import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  calendarDay,
  compareDates,
  dayNumber,
  parsePartialDate,
  yearOf,
} from '../../../src/dataset/partialDate'

describe('a partial date is an interval of days', () => {
  it.each([
    ['2023', 'year', [2023, 1, 1], [2023, 12, 31]],
    ['2024', 'year', [2024, 1, 1], [2024, 12, 31]],
    ['2023-10', 'month', [2023, 10, 1], [2023, 10, 31]],
    ['2023-02', 'month', [2023, 2, 1], [2023, 2, 28]],
    ['2024-02', 'month', [2024, 2, 1], [2024, 2, 29]],
    ['2023-12', 'month', [2023, 12, 1], [2023, 12, 31]],
    ['2023-10-18', 'day', [2023, 10, 18], [2023, 10, 18]],
    ['2024-02-29', 'day', [2024, 2, 29], [2024, 2, 29]],
    ['2000-02-29', 'day', [2000, 2, 29], [2000, 2, 29]],
    ['1958-12-31', 'day', [1958, 12, 31], [1958, 12, 31]],
    ['0099', 'year', [99, 1, 1], [99, 12, 31]],
  ] as const)('%s is a %s', (value, precision, [y1, m1, d1], [y2, m2, d2]) => {
    expect(parsePartialDate(value)).toEqual({
      precision,
      start: dayNumber(y1, m1, d1),
      end: dayNumber(y2, m2, d2),
    })
  })

  it.each([
    ['2023', 365],
    ['2024', 366],
    ['1900', 365],
    ['2000', 366],
    ['2023-02', 28],
    ['2024-02', 29],
    ['2023-04', 30],
    ['2023-04-30', 1],
  ])('%s has %i days', (value, days) => {
    const interval = parsePartialDate(value)
    expect(interval && interval.end - interval.start + 1).toBe(days)
  })

  it.each([
    '2023-02-30',
    '2023-02-29',
    '1900-02-29',
    '2023-04-31',
    '2023-01-32',
    '2023-13',
    '2023-00',
    '2023-01-00',
    '2023-00-01',
    '23',
    '02023',
    '-2023',
    '2023-1',
    '2023-10-1',
    '2023/10',
    '2023-10-18T00:00',
    '2023-10-18 ',
    ' 2023',
    '2023\n',
    '２０２３',
    '2023?',
    '',
    'soon',
  ])('%j is not a date', (value) => {
    expect(parsePartialDate(value)).toBeNull()
  })
})

it.each([
  ['2023-10-18', '2023-10-19', -1],
  ['2023-10-18', '2023-10', -1],
  ['2023-11-01', '2023-10', 1],
  ['2023-12-30', '2023', -1],
  ['2024-01-01', '2023', 1],
  ['2023-10-31', '2023-10', 0],
  ['2023', '2023-12', 0],
  ['2023', 'undated', 1],
])('%s and %s are compared by the last day that they can mean', (a, b, sign) => {
  expect(Math.sign(compareDates(a, b))).toBe(sign)
  expect(Math.sign(compareDates(b, a))).toBe(-sign + 0)
})

describe('a day number is the same in every time zone', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  // Minutes behind UTC in January show that the zone is really in use.
  it.each([
    ['UTC', 0],
    ['America/Los_Angeles', 480],
    ['Asia/Shanghai', -480],
    ['Pacific/Kiritimati', -840],
    ['Pacific/Pago_Pago', 660],
    ['Asia/Kathmandu', -345],
  ])('%s', (zone, offset) => {
    vi.stubEnv('TZ', zone)
    expect(new Date(2023, 0, 1).getTimezoneOffset()).toBe(offset)
    expect(dayNumber(1970)).toBe(0)
    expect(dayNumber(2023, 10, 18)).toBe(19_648)
    expect(dayNumber(1958, 3, 31)).toBe(-4_294)
    expect(calendarDay(19_648)).toEqual({ year: 2023, month: 10, day: 18 })
    expect(yearOf(dayNumber(2024) - 1)).toBe(2023)
    // Days on which clocks change in many places.
    expect(parsePartialDate('2023-03')).toEqual({ precision: 'month', start: 19_417, end: 19_447 })
    expect(parsePartialDate('2023-11-05')).toEqual({ precision: 'day', start: 19_666, end: 19_666 })
  })
})

it('every day round-trips through its calendar day, and is within its month and year', () => {
  fc.assert(
    fc.property(fc.integer({ min: dayNumber(1000), max: dayNumber(3000) }), (number) => {
      const { year, month, day } = calendarDay(number)
      expect(dayNumber(year, month, day)).toBe(number)
      expect(yearOf(number)).toBe(year)
      const parts = [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')]
      expect(parsePartialDate(parts.join('-'))).toEqual({ precision: 'day', start: number, end: number })
      for (const length of [1, 2]) {
        const around = parsePartialDate(parts.slice(0, length).join('-'))
        expect(around?.start).toBeLessThanOrEqual(number)
        expect(around?.end).toBeGreaterThanOrEqual(number)
      }
    }),
    { seed: 7, numRuns: 500 },
  )
})
