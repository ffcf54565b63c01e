import { describe, expect, it } from 'vitest'
import { knownTo } from '../../../../src/dataset/horizon/knownTo'
import { membershipsAsOf } from '../../../../src/dataset/membership'
import { dayNumber } from '../../../../src/dataset/partialDate'
import { testDataset } from '../../testDataset'

const { about } = testDataset([])
const horizon = { ...about, asOf: '2026-03-31', updated: '2026-11-30' }
const joined = (day: string | null) => ({
  group: 'club',
  country: 'LVA',
  joined: day,
  status: 'member' as const,
  sources: ['s'],
})

describe('the last day of which the data speaks', () => {
  it.each([
    [
      'is the horizon, not the day of the latest change',
      dayNumber(2026, 2, 15),
      null,
      dayNumber(2026, 3, 31),
    ],
    ['is the newest record after the horizon', dayNumber(2026, 5, 2), null, dayNumber(2026, 5, 2)],
    ['is the newest member after the horizon', dayNumber(2026, 2, 15), '2026-04-20', dayNumber(2026, 4, 20)],
    ['is never after the latest change', dayNumber(2026, 12, 31), null, dayNumber(2026, 11, 30)],
  ])('%s', (_name, lastDay, day, expected) => {
    expect(knownTo({ about: horizon, lastDay, memberships: [joined(day)] })).toBe(expected)
  })
})

it.each([
  [{ asOf: '2026-04-20' }, '2026-04-20'],
  [{}, '2026-11'],
])('members of a group with %j are known to %s', (own, expected) => {
  const group = { id: 'club', name: 'Club', shortName: 'Club', belongs: ['member' as const], ...own }
  expect(membershipsAsOf(group, { ...horizon, listsAsOf: { memberships: '2026-11' } })).toBe(expected)
})

it('without a date of their own, members are known to the horizon of the records', () => {
  expect(membershipsAsOf(undefined, horizon)).toBe('2026-03-31')
})
