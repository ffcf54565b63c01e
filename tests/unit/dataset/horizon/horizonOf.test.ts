import { expect, it } from 'vitest'
import { horizonOf, isOpenYear } from '../../../../src/dataset/horizon/horizonOf'
import { calendarDay } from '../../../../src/dataset/partialDate'
import { testDataset } from '../../testDataset'

const newest = { date: { value: '2026-05-02', basis: 'signed' as const } }

function datasetTo(asOf: string, own: string | null = null) {
  const dataset = testDataset([{ id: 'a', ...newest }])
  return { ...dataset, own, about: { ...dataset.about, asOf, updated: '2026-11-30' } }
}

it.each([
  ['2026-03-31', null, [2026, 3, 31]],
  ['2026', null, [2026, 11, 30]],
  ['2026-03-31', 'mine.csv', [2026, 5, 2]],
  ['2026-11', 'mine.csv', [2026, 11, 30]],
])('data to %s, own: %s, has its horizon on %j', (asOf, own, expected) => {
  const { year, month, day } = calendarDay(horizonOf(datasetTo(asOf, own)))
  expect([year, month, day]).toEqual(expected)
})

it.each([
  ['2026-03-31', [2026, 2027]],
  ['2025-12-31', [2026, 2027]],
  ['2024', [2025, 2026, 2027]],
])('in data to %s the years %j are open', (asOf, open) => {
  expect([2024, 2025, 2026, 2027].filter((year) => isOpenYear(datasetTo(asOf), year))).toEqual(open)
})
