import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cumulativeRows } from '../../../src/charts/cumulative/cumulativeRows'
import { perYearRows } from '../../../src/charts/per-year/perYearRows'
import { yearTicks } from '../../../src/charts/scale/yearTicks'
import { calendarDay, dayNumber, parsePartialDate, yearOf } from '../../../src/dataset/partialDate'
import { noFilters } from '../../../src/selection/filters'
import { select } from '../../../src/selection/select'
import { createText } from '../../../src/text/text'
import { testDataset } from '../testDataset'

const before = process.env.TZ

describe.each([
  ['Pacific/Pago_Pago', 660],
  ['America/Los_Angeles', 480],
  ['UTC', 0],
  ['Asia/Shanghai', -480],
  ['Pacific/Kiritimati', -840],
])('for a reader in %s', (zone, offset) => {
  beforeAll(() => {
    process.env.TZ = zone
  })
  afterAll(() => {
    process.env.TZ = before
  })

  it('the test really runs there', () => {
    expect(new Date(2024, 0, 1).getTimezoneOffset()).toBe(offset)
  })

  it.each([
    ['2024', '2024', '2024'],
    ['2024-01', 'January 2024', 'Jan 2024'],
    ['2024-01-01', '1 January 2024', '1 Jan 2024'],
    ['2023-12-31', '31 December 2023', '31 Dec 2023'],
    ['2024-02-29', '29 February 2024', '29 Feb 2024'],
    ['2024-03-10', '10 March 2024', '10 Mar 2024'],
    ['1969-12-31', '31 December 1969', '31 Dec 1969'],
    ['1970-01-01', '1 January 1970', '1 Jan 1970'],
  ])('%s stays %s', (value, long, short) => {
    const { f } = createText()
    expect([f.date(value), f.shortDate(value)]).toEqual([long, short])
    const interval = parsePartialDate(value)
    expect(interval && yearOf(interval.start)).toBe(Number(value.slice(0, 4)))
  })

  it('a day number is the same calendar day', () => {
    const { f } = createText()
    expect(f.day(dayNumber(2024, 1, 1))).toBe('1 January 2024')
    expect(f.year(2024)).toBe('2024')
    expect(calendarDay(dayNumber(2024, 12, 31))).toEqual({ year: 2024, month: 12, day: 31 })
  })

  it('records count in the year in which they are dated', () => {
    const dates = ['2023-12-31', '2024-01-01', '2025']
    const selection = select(
      testDataset(dates.map((value, i) => ({ id: `r${i}`, date: { value, basis: 'signed' as const } }))),
      noFilters,
    )
    expect(perYearRows(selection).map((row) => [row.year, row.agreements])).toEqual([
      [2023, 1],
      [2024, 1],
      [2025, 1],
    ])
    expect(cumulativeRows(selection, 'agreements').map((row) => row.date)).toEqual([
      '2023-12-31',
      '2024-01-01',
      '2025-12-31',
    ])
    expect(select(selection.dataset, { ...noFilters, to: '2023' }).records.length).toBe(1)
  })

  it('an axis is labelled on the first of January', () => {
    for (const tick of yearTicks(dayNumber(2018), dayNumber(2026, 12, 31), 800))
      expect(calendarDay(tick)).toMatchObject({ month: 1, day: 1 })
  })
})
