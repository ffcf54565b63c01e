import { expect, it } from 'vitest'
import { cumulativePoints } from '../../../../src/charts/cumulative/cumulativePoints'
import { cumulativeRows } from '../../../../src/charts/cumulative/cumulativeRows'
import { dayNumber } from '../../../../src/dataset/partialDate'
import type { Filters } from '../../../../src/selection/filters'
import { shownDay } from '../../../../src/selection/shownDay'
import { selectionOf, signed } from '../contentOf'

const records = [
  { id: 'old', programs: ['gulf'], ...signed('1980') },
  { id: 'first', programs: ['moon'], ...signed('2021-03-09') },
  { id: 'second', programs: ['moon'], ...signed('2023') },
  { id: 'newest', programs: ['gulf'], ...signed('2026-02-10') },
]

it.each<[string, Partial<Filters>, number, number]>([
  ['everything', {}, dayNumber(1980), dayNumber(2026, 2, 10)],
  ['a program that began late', { program: ['moon'] }, dayNumber(2020), dayNumber(2026, 2, 10)],
  ['a period', { program: ['moon'], from: '2022' }, dayNumber(2022), dayNumber(2026, 2, 10)],
  ['a period that ends early', { program: ['moon'], to: '2024' }, dayNumber(2020), dayNumber(2025) - 1],
  ['a period that ends after the data', { to: '2026' }, dayNumber(1980), dayNumber(2026, 2, 10)],
])(
  'the axis of %s starts at most a year before its first record and never ends in the future',
  (_name, filters, from, to) => {
    const selection = selectionOf(records, filters)
    const { start, end } = cumulativePoints(cumulativeRows(selection, 'agreements'), selection)
    expect([start, end]).toEqual([from, to])
  },
)

it.each([
  [null, dayNumber(2026, 11, 24)],
  ['2026', dayNumber(2026, 11, 24)],
  ['2026-11', dayNumber(2026, 11, 24)],
  ['2023-10', dayNumber(2023, 10, 31)],
])('to %s, the day printed after “as of” is never later than the research', (to, day) => {
  expect(shownDay(selectionOf(records, { to }))).toBe(day)
})
