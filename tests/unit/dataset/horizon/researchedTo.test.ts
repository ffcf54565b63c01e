import { expect, it } from 'vitest'
import { researchedTo } from '../../../../src/dataset/horizon/researchedTo'
import { dayNumber } from '../../../../src/dataset/partialDate'

it.each([
  ['2026-11', '2026-11-24', dayNumber(2026, 11, 24)],
  ['2026', '2026-11-24', dayNumber(2026, 11, 24)],
  ['2026-10', '2026-11-24', dayNumber(2026, 10, 31)],
  ['2026-11-24', '2026-11-24', dayNumber(2026, 11, 24)],
])('research to %s in data of %s speaks of no later day', (asOf, updated, day) => {
  expect(researchedTo({ asOf, updated })).toBe(day)
})
