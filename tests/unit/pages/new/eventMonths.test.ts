import { expect, it } from 'vitest'
import { eventMonths, firstMonths } from '../../../../src/pages/new/events/eventMonths'
import { datedEvents } from '../../../../src/selection/events/datedEvents'
import { testDataset } from '../../testDataset'

const monthsOf = (dates: readonly string[]) =>
  eventMonths(datedEvents(testDataset(dates.map((value) => ({ date: { value, basis: 'signed' } }))))).map(
    ({ date, events }) => [date, events.map((event) => event.date)],
  )

it.each<[string, string[], [string, string[]][]]>([
  ['none', [], []],
  [
    'months, newest first',
    ['2023-01-05', '2023-10', '2023-10-18', '2024-02-29'],
    [
      ['2024-02', ['2024-02-29']],
      ['2023-10', ['2023-10', '2023-10-18']],
      ['2023-01', ['2023-01-05']],
    ],
  ],
  [
    'a year before its months, and after the next year',
    ['2023', '2023-12-31', '2023-12', '2024-01'],
    [
      ['2024-01', ['2024-01']],
      ['2023', ['2023']],
      ['2023-12', ['2023-12', '2023-12-31']],
    ],
  ],
])('%s', (_what, dates, months) => {
  expect(monthsOf(dates)).toEqual(months)
})

it.each([
  [0, 0],
  [1, 1],
  [2, 1],
  [3, 2],
  [99, 3],
])('the first months with at least %i events are %i', (fewest, count) => {
  const events = (n: number) => Array.from({ length: n }, () => ({}))
  const months = [2, 3, 1].map((n, i) => ({ date: String(i), events: events(n) })) as never
  expect(firstMonths(months, fewest)).toHaveLength(count)
})
