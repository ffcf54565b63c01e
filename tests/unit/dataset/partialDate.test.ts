import { describe, expect, it } from 'vitest'
import { calendarDay, dayNumber, parsePartialDate, yearOf } from '../../../src/dataset/partialDate'

describe('a partial date stands for an interval of days', () => {
  it.each([
    ['2023', 'year', [2023, 1, 1], [2023, 12, 31]],
    ['2023-10', 'month', [2023, 10, 1], [2023, 10, 31]],
    ['2024-02', 'month', [2024, 2, 1], [2024, 2, 29]],
    ['2023-12', 'month', [2023, 12, 1], [2023, 12, 31]],
    ['2023-10-18', 'day', [2023, 10, 18], [2023, 10, 18]],
    ['2024-02-29', 'day', [2024, 2, 29], [2024, 2, 29]],
  ] as const)('%s is a %s', (value, precision, [y1, m1, d1], [y2, m2, d2]) => {
    expect(parsePartialDate(value)).toEqual({
      precision,
      start: dayNumber(y1, m1, d1),
      end: dayNumber(y2, m2, d2),
    })
  })

  it.each([
    '2023-02-30',
    '2023-02-29',
    '2023-13',
    '2023-00',
    '2023-01-00',
    '23',
    '2023-1',
    '2023/10',
    '',
    'soon',
  ])('%s is no date', (value) => {
    expect(parsePartialDate(value)).toBeNull()
  })
})

it('a day number is the same in every time zone', () => {
  expect(dayNumber(1970)).toBe(0)
  expect(dayNumber(2023, 10, 18)).toBe(19_648)
  expect(calendarDay(19_648)).toEqual({ year: 2023, month: 10, day: 18 })
  expect(yearOf(dayNumber(2024) - 1)).toBe(2023)
})
