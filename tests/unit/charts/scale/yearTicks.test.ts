import { expect, it } from 'vitest'
import { yearTicks } from '../../../../src/charts/scale/yearTicks'
import { dayNumber } from '../../../../src/dataset/partialDate'

it.each([
  [2020, 2025, 80],
  [2020, 2026, 120],
  [1992, 2027, 80],
  [1992, 2027, 600],
  [2024, 2026, 60],
])('years from %i to %i in %i px stand apart', (first, last, widthPx) => {
  const [from, to] = [dayNumber(first), dayNumber(last)]
  const ticks = yearTicks(from, to, widthPx)
  const places = ticks.map((day) => ((day - from) / (to - from)) * widthPx)
  const gaps = places.slice(1).map((place, index) => place - (places[index] ?? 0))
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(36)
})
