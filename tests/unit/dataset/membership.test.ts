import { describe, expect, it } from 'vitest'
import { isMember } from '../../../src/dataset/membership'
import { dayNumber } from '../../../src/dataset/partialDate'
import type { Membership } from '../../../src/dataset/schema'
import { testDataset } from '../testDataset'

describe('a country belongs to a group between the dates of its membership', () => {
  const cases: [string, Partial<Membership>, number, boolean][] = [
    ['the day before it joins', { joined: '2021-06-15' }, dayNumber(2021, 6, 14), false],
    ['on the day it joins', { joined: '2021-06-15' }, dayNumber(2021, 6, 15), true],
    ['inside a year, if only the year is known', { joined: '2021' }, dayNumber(2021, 7, 1), false],
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
    [
      'at the end of a month, if only the month is known',
      { joined: '2021-06' },
      dayNumber(2021, 6, 30),
      true,
    ],
    ['inside that month', { joined: '2021-06' }, dayNumber(2021, 6, 29), false],
    ['inside the year it leaves', { joined: '2019', left: '2023' }, dayNumber(2023, 1, 1), false],
    ['before the year it leaves', { joined: '2019', left: '2023' }, dayNumber(2022, 12, 31), true],
    ['before the day it leaves', { joined: '2019', left: '2023-05-02' }, dayNumber(2023, 5, 1), true],
    ['on the day it leaves', { joined: '2019', left: '2023-05-02' }, dayNumber(2023, 5, 2), false],
    ['withdrawn on an unknown day', { joined: '2019', status: 'withdrawn' }, dayNumber(2020), false],
    [
      'withdrawn, with neither date known but the leaving',
      { joined: null, left: '2023', status: 'withdrawn' },
      dayNumber(2026, 11, 30),
      false,
    ],
    ['declined', { joined: '2021', status: 'declined' }, dayNumber(2024), false],
    [
      'a status that belongs to other groups only',
      { joined: '2021', status: 'member' },
      dayNumber(2024),
      false,
    ],
    [
      'an unknown joining date, the day before the research ended',
      { joined: null },
      dayNumber(2026, 11, 29),
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

describe('without a joining date a country belongs from the day to which the list was researched', () => {
  // The group itself says that its list goes to 2025.
  it.each([
    [dayNumber(2024, 6, 1), false],
    [dayNumber(2025, 12, 30), false],
    [dayNumber(2025, 12, 31), true],
  ])('day %i: %s', (day, expected) => {
    const dataset = testDataset([{}], [{ group: 'road', country: 'BRA', joined: null, status: 'member' }])
    expect(isMember(dataset, 'road', dataset.countryIndex.get('BRA') ?? -1, day)).toBe(expected)
  })
})

it('a country that left and joined again belongs in both spans and not between them', () => {
  const dataset = testDataset(
    [{}],
    [
      { joined: '2001', left: '2005-06', status: 'withdrawn' },
      { joined: '2010-03-01', status: 'signatory' },
    ],
  )
  const bra = dataset.countryIndex.get('BRA') ?? -1
  const days = [dayNumber(2003), dayNumber(2007), dayNumber(2010, 3, 1)]
  expect(days.map((day) => isMember(dataset, 'accords', bra, day))).toEqual([true, false, true])
})

it.each([
  ['another group', 'road', 'BRA'],
  ['an unknown group', 'club', 'BRA'],
  ['a country without memberships', 'accords', 'PAK'],
])('%s: no', (_name, group, country) => {
  const dataset = testDataset([{}], [{ country: 'BRA', joined: '2021' }])
  expect(isMember(dataset, group, dataset.countryIndex.get(country) ?? -1, dayNumber(2024))).toBe(false)
})
