import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../src/dataset/partialDate'
import { createText } from '../../../src/text/text'

const { f, m } = createText()

it.each([
  ['2023', '2023', '2023'],
  ['2023-10', 'October 2023', 'Oct 2023'],
  ['2023-10-18', '18 October 2023', '18 Oct 2023'],
  ['2024-01-01', '1 January 2024', '1 Jan 2024'],
  ['soon', 'soon', 'soon'],
])('%s is written as precisely as it is known: %s', (value, long, short) => {
  expect([f.date(value), f.shortDate(value)]).toEqual([long, short])
})

it('a day number is the same day in every time zone', () => {
  expect(f.day(dayNumber(2024, 1, 1))).toBe('1 January 2024')
})

describe('plurals', () => {
  it.each([
    [0, '0 agreements'],
    [1, '1 agreement'],
    [2, '2 agreements'],
    [1234, '1,234 agreements'],
  ])('%i', (n, words) => {
    expect(m.common.agreements(n)).toBe(words)
  })
  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [11, '11th'],
    [22, '22nd'],
  ])('%i as an ordinal', (n, words) => {
    expect(m.explore.country.rank(n)).toBe(words)
  })
})

it('countries are named by the data in its language, and by the platform in others', () => {
  expect(f.country({ iso2: 'TR', name: 'Türkiye' })).toBe('Türkiye')
})

describe('the sentence on a country', () => {
  const base = {
    name: 'Pakistan',
    firstYear: '1990',
    programs: 9,
    stateOrAgency: 27,
    ahead: ['Russia'],
    total: 33,
  }
  it.each([
    [
      { ...base, count: 33, rank: 2 },
      /^33 agreements since 1990 in 9 programs, 27 of them with the state or its agencies\. Only Russia has more\.$/,
    ],
    [{ ...base, count: 40, rank: 1, ahead: [] }, /No country has more\.$/],
    [
      { ...base, count: 1, programs: 1, stateOrAgency: 0, rank: 50 },
      /^1 agreement, in 1990, not with the state or its agencies\.$/,
    ],
    [{ ...base, count: 0, rank: null }, /^There is no agreement with Pakistan under these filters\.$/],
    [{ ...base, count: 0, rank: null, total: 0 }, /^No agreement with Pakistan is documented here\./],
  ])('%j', (facts, expected) => {
    expect(m.explore.country.sentence(facts)).toMatch(expected)
  })
})
