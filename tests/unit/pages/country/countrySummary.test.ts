import { describe, expect, it } from 'vitest'
import type { Agreement, Membership } from '../../../../src/dataset/schema'
import { countrySummaryParts, leadingPrograms } from '../../../../src/pages/country/countrySummary'
import { wholeSelection } from '../../../../src/selection/wholeSelection'
import type { CountrySummaryParts } from '../../../../src/text/en/onDemand/profile/countrySummary'
import { countryPageMessages } from '../../../../src/text/onDemand/profile/countryPageMessages'
import { createText } from '../../../../src/text/text'
import { partiesWith, testAgreement, testDataset } from '../../testDataset'

const text = createText()
const named = (name: string) => ({ name, mark: name })

const bare: CountrySummaryParts = {
  name: 'Kenya',
  subject: 'China',
  count: 0,
  interest: 0,
  search: null,
  years: null,
  stateOrAgency: 0,
  programCount: 0,
  leading: [],
  tie: null,
  other: null,
  groups: [],
  ranking: null,
}
const one = { ...bare, count: 1, years: { first: 2019, last: 2019 }, programCount: 1 }
const many = { ...bare, count: 9, years: { first: 1998, last: 2024 }, programCount: 5 }
const none = 'No agreement with Kenya is documented here.'
const summary = (parts: Partial<CountrySummaryParts>, on: CountrySummaryParts = bare) =>
  countryPageMessages(text).summary({ ...on, ...parts })

describe('the sentence on a country', () => {
  it.each<[string, Partial<CountrySummaryParts>, CountrySummaryParts, string]>([
    ['no agreement', {}, bare, `${none} There may be none, or none may have been found.`],
    [
      'no agreement, name with an article',
      { name: 'Netherlands' },
      bare,
      'No agreement with the Netherlands is documented here. There may be none, or none may have been found.',
    ],
    [
      'one expression of interest',
      { interest: 1 },
      bare,
      'No agreement with Kenya is documented here, only 1 expression of interest, which does not count.',
    ],
    [
      'two expressions of interest',
      { interest: 2 },
      bare,
      'No agreement with Kenya is documented here, only 2 expressions of interest, which do not count.',
    ],
    [
      'no agreement, searched',
      { search: { on: '2026-11-30', languages: ['en', 'sw'] } },
      bare,
      'No agreement with Kenya is documented here: a search on 30 November 2026 in English and Swahili found none. There may still be one.',
    ],
    [
      'no agreement, searched in a month',
      { search: { on: '2026-11', languages: ['en'] } },
      bare,
      'No agreement with Kenya is documented here: a search in November 2026 in English found none. There may still be one.',
    ],
    [
      'no agreement, not searched',
      { search: 'none' },
      bare,
      'No agreement with Kenya is documented here, but nobody has searched for any yet.',
    ],
    [
      'one agreement, searched',
      { search: { on: '2026-11-30', languages: ['en'] } },
      one,
      '1 documented agreement with China, dated 2019, not at state or agency level. The last search for this country alone was on 30 November 2026 in English.',
    ],
    [
      'one agreement, not searched',
      { search: 'none' },
      one,
      '1 documented agreement with China, dated 2019, not at state or agency level. No search has been made for this country alone yet.',
    ],
    [
      'one agreement',
      {},
      one,
      '1 documented agreement with China, dated 2019, not at state or agency level.',
    ],
    [
      'one at state level',
      { stateOrAgency: 1, leading: [{ ...named('Framework'), count: 1 }] },
      one,
      '1 documented agreement with China, dated 2019, at state or agency level, under Framework.',
    ],
    [
      'two in one year',
      { count: 2, years: { first: 2019, last: 2019 }, stateOrAgency: 2 },
      one,
      '2 documented agreements with China, all dated 2019, both at state or agency level.',
    ],
    [
      'many without a leading program',
      { stateOrAgency: 0 },
      many,
      '9 documented agreements with China since 1998, none of them at state or agency level, in 5 programs.',
    ],
    [
      'many with leading programs',
      {
        stateOrAgency: 4,
        leading: [
          { ...named('BeiDou'), count: 3 },
          { ...named('Gulf'), count: 2 },
        ],
      },
      many,
      '9 documented agreements with China since 1998, 4 of them at state or agency level, most often under BeiDou (3) and Gulf (2).',
    ],
    [
      'all in one program',
      { stateOrAgency: 9, programCount: 1, leading: [{ ...named('BeiDou'), count: 9 }] },
      many,
      '9 documented agreements with China since 1998, all at state or agency level, all under BeiDou.',
    ],
    [
      'all programs named',
      {
        stateOrAgency: 9,
        programCount: 2,
        leading: [
          { ...named('BeiDou'), count: 5 },
          { ...named('Gulf'), count: 4 },
        ],
      },
      many,
      '9 documented agreements with China since 1998, all at state or agency level, under BeiDou (5) and Gulf (4).',
    ],
    [
      'agreements and an expression of interest',
      { interest: 1 },
      one,
      '1 documented agreement with China, dated 2019, not at state or agency level. 1 expression of interest is not counted.',
    ],
  ])('%s', (_name, parts, on, words) => {
    expect(summary(parts, on)).toBe(words)
  })

  const station = named('Station')
  const date = (value: string) => ({ value, mark: text.f.date(value) })
  const accords = { group: 'Accords', status: 'signatory', since: '7 June 2022', asOf: 'April 2026' }
  it.each<[string, Partial<CountrySummaryParts>, string]>([
    [
      'signed, not in the other coalition',
      {
        tie: { program: station, rung: 'signed', date: date('2023-10-18') },
        other: { ...accords, isIn: false },
      },
      'It signed up to the Station on 18 October 2023 and is not in the Accords (as of April 2026).',
    ],
    [
      'signed, known to the month, in both',
      { tie: { program: station, rung: 'signed', date: date('2024-05') }, other: { ...accords, isIn: true } },
      'It signed up to the Station in May 2024 and is in the Accords (signatory since 7 June 2022).',
    ],
    [
      'only in the other coalition',
      {
        tie: { program: station, rung: 'none', date: null },
        other: { ...accords, isIn: true, since: null },
      },
      'No tie to the Station is documented; it is in the Accords (signatory).',
    ],
    [
      'in neither coalition',
      {
        tie: { program: station, rung: 'none', date: null },
        other: { ...accords, isIn: false, asOf: null },
      },
      'No tie to the Station is documented, and it is not in the Accords.',
    ],
    [
      'listed, dataset without the group',
      { tie: { program: station, rung: 'listed', date: date('2025') } },
      'Others list it as a member of the Station, first in 2025, but no signature was found.',
    ],
    [
      'named',
      { tie: { program: station, rung: 'named', date: date('2023-04') } },
      'It was named in April 2023 as having signalled intent to join the Station, which is unconfirmed.',
    ],
    [
      'institutions',
      { tie: { program: station, rung: 'institution', date: null } },
      'Only its institutions or companies have signed up to the Station.',
    ],
    [
      'interest',
      { tie: { program: station, rung: 'interest', date: date('2024-04-08') } },
      'It has shown interest in the Station or discussed it, first on 8 April 2024, but has signed nothing.',
    ],
    [
      'dataset without the program',
      { other: { ...accords, isIn: false } },
      'It is not in the Accords (as of April 2026).',
    ],
    [
      'one group',
      { groups: ['Belt and Road'] },
      'Of the other groups tracked here it belongs to Belt and Road.',
    ],
    [
      'three groups',
      { groups: ['Road', 'APSCO', 'SCO'] },
      'Of the other groups tracked here it belongs to Road, APSCO and SCO.',
    ],
  ])('ties: %s', (_name, parts, words) => {
    expect(summary(parts).replace(/^No agreement.* been found\. /, '')).toBe(words)
  })

  const place = (rank: number, ahead: readonly string[], level: readonly string[]) => ({
    ranking: { rank, countries: 95, ahead: ahead.map(named), level: level.map(named) },
  })
  it.each<[number, string[], string[], string]>([
    [1, [], [], 'No country has more.'],
    [1, [], ['Brazil'], 'No country has more; Brazil has as many.'],
    [1, [], ['Brazil', 'Peru'], 'No country has more; Brazil and Peru have as many.'],
    [2, ['United States'], [], 'Only the United States has more.'],
    [2, ['Russia'], ['Brazil'], 'Only Russia has more; Brazil has as many.'],
    [4, ['A', 'B', 'C'], [], 'Only A, B and C have more.'],
    [12, [], [], 'It ranks 12th of 95 partner countries by number of agreements.'],
    [
      21,
      [],
      ['Oman', 'Philippines'],
      'It ranks 21st of 95 partner countries by number of agreements, level with Oman and the Philippines.',
    ],
    [
      66,
      [],
      ['A', 'B', 'C', 'D'],
      'It ranks 66th of 95 partner countries by number of agreements, level with 4 other countries.',
    ],
  ])('rank %i behind %j, tied with %j', (rank, ahead, level, words) => {
    expect(summary(place(rank, ahead, level), many)).toMatch(new RegExp(` programs\\. ${words}$`))
  })
})

describe('the parts of the sentence from the data', () => {
  const on = (value: string) => ({ date: { value, basis: 'signed' as const } })
  const partsOf = (
    records: readonly Partial<Agreement>[],
    code: string,
    memberships: readonly Partial<Membership>[] = [],
  ) => {
    const dataset = testDataset(records, memberships)
    return countrySummaryParts(wholeSelection(dataset), dataset.countryIndex.get(code) ?? -1, text)
  }

  it('are count, years, level, programs, signature, groups and rank', () => {
    const parts = partsOf(
      [
        { id: 'a', ...on('2010'), programs: ['station'], level: 'institution' },
        { id: 'b', ...on('2021-05-02'), kind: 'memorandum' },
        { id: 'c', ...on('2022-01-01') },
        { id: 'd', ...on('2023'), status: 'in-negotiation' },
        { id: 'e', ...on('2023'), parties: partiesWith('EGY') },
      ],
      'PAK',
      [
        { country: 'PAK', group: 'road', status: 'member', joined: '2013' },
        { country: 'PAK', group: 'accords', status: 'signatory', joined: '2024-02-01' },
      ],
    )
    expect(parts).toMatchObject({
      count: 3,
      interest: 1,
      years: { first: 2010, last: 2022 },
      stateOrAgency: 2,
      programCount: 2,
      tie: { rung: 'signed', date: { value: '2021-05-02', mark: '⟦record:b|2 May 2021⟧' } },
      other: { isIn: true, status: 'signatory', since: '1 February 2024' },
      groups: ['Road'],
      ranking: { rank: 1, countries: 2, ahead: [], level: [] },
    })
    expect(parts.leading.map(({ name, count }) => [name, count])).toEqual([
      ['moon', 2],
      ['station', 1],
    ])
  })

  it('have no rank and no leading program without records', () => {
    expect(partsOf([{ id: 'a' }], 'FRA')).toMatchObject({
      count: 0,
      years: null,
      leading: [],
      tie: { rung: 'none', date: null },
      other: { isIn: false },
      ranking: null,
    })
  })

  it('name the countries ahead if they are few', () => {
    const records = ['PAK', 'PAK', 'EGY'].map((code, i) => ({ id: `r${i}`, parties: partiesWith(code) }))
    expect(partsOf(records, 'EGY').ranking).toMatchObject({
      rank: 2,
      ahead: [{ mark: '⟦country:PAK|PAK⟧' }],
    })
  })
})

it.each([
  ['aab', ['a', 'b']],
  ['aaabbc', ['a', 'b', 'c']],
  ['aabbccdd', []],
  ['aaabbccdd', ['a']],
  ['aabbccd', ['a', 'b', 'c']],
  ['a', ['a']],
  ['', []],
])('of %s the leading programs are %j: a tie is never cut', (letters, leading) => {
  const records = [...letters].map((letter, i) => testAgreement({ id: `${i}`, programs: [letter] }))
  expect(leadingPrograms(records).map(({ id }) => id)).toEqual(leading)
})
