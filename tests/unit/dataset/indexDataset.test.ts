import { describe, expect, it } from 'vitest'
import { listAt } from '../../../src/dataset/columns/listColumn'
import { isInterest } from '../../../src/dataset/columns/recordCodes'
import { type Dataset, type ListColumn, neverEnds } from '../../../src/dataset/dataset'
import { dayNumber } from '../../../src/dataset/partialDate'
import type { Agreement, Party } from '../../../src/dataset/schema'
import { agreementKinds, sidedTypes } from '../../../src/dataset/vocabulary'
import { partiesWith, testDataset } from '../testDataset'

/** The list of the first record of a column, as ids. */
function firstList(column: ListColumn, things: readonly { id?: string; iso3?: string }[]) {
  return [...listAt(column, 0)].map((position) => things[position]?.id ?? things[position]?.iso3)
}

const partnersOf = (dataset: Dataset) => firstList(dataset.columns.partners, dataset.countries)

describe('the partners of a record (rule 2)', () => {
  it.each<[string, Party[], string[]]>([
    ['one country', partiesWith('PAK'), ['PAK']],
    [
      'five countries, in the order of the parties',
      partiesWith('PAK', 'BRA', 'EGY', 'BHR', 'FRA'),
      ['PAK', 'BRA', 'EGY', 'BHR', 'FRA'],
    ],
    ['a country with two parties, once', partiesWith('PAK', 'BRA', 'PAK'), ['PAK', 'BRA']],
    ['never the subject, even as a partner', partiesWith('CHN', 'PAK'), ['PAK']],
    ['never a territory of the subject', partiesWith('HKG', 'PAK'), ['PAK']],
    ['none, for the subject with itself', partiesWith('HKG'), []],
    [
      'no country, for an international organisation',
      [...partiesWith(), { organisation: 'esa', role: 'partner' }],
      [],
    ],
    [
      'no country, for an organisation named without one',
      [...partiesWith(), { organisation: 'uni', role: 'partner' }],
      [],
    ],
    [
      'no country, for a party in words',
      [...partiesWith(), { described: 'African states', role: 'user' }],
      [],
    ],
  ])('%s', (_name, parties, expected) => {
    expect(partnersOf(testDataset([{ parties }]))).toEqual(expected)
  })
})

it('organisations of both sides are listed once each, and so are their types', () => {
  const { columns, organisations } = testDataset([
    {
      parties: [
        ...partiesWith(),
        { organisation: 'esa', role: 'partner' },
        { organisation: 'uni', country: 'FRA', role: 'partner' },
        { organisation: 'esa', role: 'supplier' },
      ],
    },
  ])
  expect(firstList(columns.organisations, organisations)).toEqual(['cnsa', 'esa', 'uni'])
  expect([...listAt(columns.organisationTypes, 0)].map((type) => sidedTypes[type])).toEqual([
    'space-agency',
    'own-space-agency',
    'international-organisation',
    'university',
  ])
})

it('the first program is the primary one, and the list has all of them', () => {
  const { columns, programs } = testDataset([{ programs: ['gulf', 'moon'] }])
  expect(programs[columns.primaryProgram[0] ?? -1]?.id).toBe('gulf')
  expect(firstList(columns.programs, programs)).toEqual(['gulf', 'moon'])
})

it('lists of records with none, one and three members do not run into each other', () => {
  const dataset = testDataset([
    { id: 'a', parties: partiesWith('PAK', 'BRA', 'EGY') },
    { id: 'b', parties: partiesWith() },
    { id: 'c', parties: partiesWith('FRA') },
  ])
  const codes = dataset.agreements.map((_, i) =>
    [...listAt(dataset.columns.partners, i)].map((position) => dataset.countries[position]?.iso3),
  )
  expect(codes).toEqual([['PAK', 'BRA', 'EGY'], [], ['FRA']])
})

describe('the order of the records', () => {
  const idsOf = (dates: Record<string, string>) => {
    const records = Object.entries(dates).map(([id, value]) => ({
      id,
      date: { value, basis: 'signed' as const },
    }))
    return testDataset(records).agreements.map((agreement) => agreement.id)
  }

  it.each<[string, Record<string, string>, string[]]>([
    ['oldest first', { new: '2023-10-18', old: '1999-01-01' }, ['old', 'new']],
    ['a month after its days', { month: '2023-10', day: '2023-10-30' }, ['day', 'month']],
    [
      'a year after its days and months',
      { year: '2023', month: '2023-11', day: '2023-01-01' },
      ['day', 'month', 'year'],
    ],
    ['on the same last day, by id', { c: '2023-12-31', a: '2023', b: '2023-12' }, ['a', 'b', 'c']],
  ])('%s', (_name, dates, expected) => {
    expect(idsOf(dates)).toEqual(expected)
  })

  it('does not depend on the order in which they are given', () => {
    const dates = { a: '2023', b: '2023-12', c: '2021-05', d: '2023-12-31', e: '1999' }
    const turned = Object.fromEntries(Object.entries(dates).reverse())
    expect(idsOf(turned)).toEqual(idsOf(dates))
  })

  it('is the order of the index by id', () => {
    const dataset = testDataset([
      { id: 'late', date: { value: '2023', basis: 'signed' } },
      { id: 'early', date: { value: '2003', basis: 'signed' } },
    ])
    expect(['early', 'late', 'other'].map((id) => dataset.agreementIndex.get(id))).toEqual([0, 1, undefined])
  })
})

it('first and last day cover all intervals', () => {
  const { firstDay, lastDay } = testDataset([
    { date: { value: '2020-05-05', basis: 'signed' } },
    { date: { value: '2019', basis: 'signed' } },
    { date: { value: '2024-02', basis: 'signed' } },
  ])
  expect([firstDay, lastDay]).toEqual([dayNumber(2019), dayNumber(2024, 2, 29)])
})

describe('the first day on which a record is no longer in force (rule 5)', () => {
  const date = { value: '2020-05-05', basis: 'signed' } as const
  it.each<[string, Partial<Agreement>, number]>([
    ['never, while it is active', { status: 'active' }, neverEnds],
    ['never, when it is completed', { status: 'completed' }, neverEnds],
    ['never, when its status is unknown', { status: 'unknown' }, neverEnds],
    ['after the day of its end', { status: 'ended', ended: '2022-03-01' }, dayNumber(2022, 3, 2)],
    ['after the month of its end', { status: 'ended', ended: '2022-02' }, dayNumber(2022, 3, 1)],
    ['after the year of its end', { status: 'withdrawn', ended: '2022' }, dayNumber(2023)],
    ['after its own day, when its end is not known', { status: 'ended' }, dayNumber(2020, 5, 6)],
    [
      'after its own year, when its end is not known',
      { status: 'withdrawn', date: { value: '2020', basis: 'signed' } },
      dayNumber(2021),
    ],
  ])('%s', (_name, record, expected) => {
    expect(testDataset([{ date, ...record }]).columns.endedFrom[0]).toBe(expected)
  })
})

it.each<[Pick<Agreement, 'kind' | 'status'>, boolean]>([
  [{ kind: 'expression-of-interest', status: 'active' }, true],
  [{ kind: 'expression-of-interest', status: 'ended' }, true],
  [{ kind: 'agreement', status: 'in-negotiation' }, true],
  [{ kind: 'letter-of-intent', status: 'active' }, false],
  [{ kind: 'agreement', status: 'announced' }, false],
])('rule 4: %j is interest: %s', (record, expected) => {
  expect(isInterest(record)).toBe(expected)
  expect(testDataset([record]).columns.interest[0]).toBe(expected ? 1 : 0)
})

it('codes are positions in the lists of words', () => {
  const { columns } = testDataset(agreementKinds.map((kind, index) => ({ id: `r-${index + 10}`, kind })))
  expect([...columns.kind].sort((a, b) => a - b)).toEqual(agreementKinds.map((_, index) => index))
})

it.each<[string, Partial<Agreement>, string]>([
  ['program', { programs: ['mars'] }, '“mars” is not in the dataset'],
  ['partner', { parties: partiesWith('XYZ') }, '“XYZ” is not in the dataset'],
  [
    'organisation',
    { parties: [...partiesWith(), { organisation: 'nobody', role: 'user' }] },
    '“nobody” is not in the dataset',
  ],
  ['day', { date: { value: '2023-02-30', basis: 'signed' } }, '2023-02-30 is not a date'],
])('an unknown %s is rejected by name', (_name, record, message) => {
  expect(() => testDataset([record])).toThrow(message)
})

it('a membership of an unknown country is rejected by name', () => {
  expect(() => testDataset([], [{ country: 'XYZ' }])).toThrow('“XYZ” is not in the dataset')
})

it('memberships are found by the position of their country', () => {
  const dataset = testDataset([], [{ country: 'BRA' }, { country: 'FRA' }, { country: 'BRA', group: 'road' }])
  const groupsOf = (iso3: string) =>
    dataset.membershipsByCountry.get(dataset.countryIndex.get(iso3) ?? -1)?.map(({ group }) => group)
  expect([groupsOf('BRA'), groupsOf('FRA'), groupsOf('PAK')]).toEqual([
    ['accords', 'road'],
    ['accords'],
    undefined,
  ])
})

it('the dataset cannot be changed', () => {
  const dataset = testDataset([{}])
  expect(() => Object.assign(dataset, { version: 'other' })).toThrow(TypeError)
})
