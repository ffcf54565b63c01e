import { describe, expect, it } from 'vitest'
import { isMember } from '../../../src/dataset/membership'
import { dayNumber } from '../../../src/dataset/partialDate'
import type { Membership } from '../../../src/dataset/schema'
import { testDataset } from '../testDataset'

describe('a country belongs to a group between the dates of its membership', () => {
  const cases: [string, Partial<Membership>, number, boolean][] = [
    ['the day before it joins', { joined: '2021-06-15' }, dayNumber(2021, 6, 14), false],
    ['on the day it joins', { joined: '2021-06-15' }, dayNumber(2021, 6, 15), true],
    ['inside a year that only is known', { joined: '2021' }, dayNumber(2021, 7, 1), false],
    ['at the end of that year', { joined: '2021' }, dayNumber(2021, 12, 31), true],
    [
      'before it leaves',
      { joined: '2021', left: '2023-12', status: 'withdrawn' },
      dayNumber(2023, 11, 30),
      true,
    ],
    [
      'from the month it leaves',
      { joined: '2021', left: '2023-12', status: 'withdrawn' },
      dayNumber(2023, 12, 1),
      false,
    ],
    ['disputed', { joined: '2021', status: 'disputed' }, dayNumber(2024), false],
    ['an unknown joining date, at an earlier day', { joined: null }, dayNumber(2024), false],
    [
      'an unknown joining date, when the list was researched',
      { joined: null },
      dayNumber(2026, 11, 30),
      true,
    ],
  ]
  it.each(cases)('%s', (_name, membership, day, expected) => {
    const dataset = testDataset([{}], [{ country: 'BRA', ...membership }])
    expect(isMember(dataset, 'accords', dataset.countryIndex.get('BRA') ?? -1, day)).toBe(expected)
  })
})
