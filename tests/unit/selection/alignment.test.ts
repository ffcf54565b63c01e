import { describe, expect, it } from 'vitest'
import { makesMember } from '../../../src/dataset/derivedMemberships'
import type { Agreement } from '../../../src/dataset/schema'
import { alignments } from '../../../src/selection/alignment'
import { type Filters, noFilters } from '../../../src/selection/filters'
import { select } from '../../../src/selection/select'
import { partiesWith, testAgreement, testDataset } from '../testDataset'

describe('rule 8: who is in the coalition', () => {
  const cases: [string, Partial<Agreement>, boolean][] = [
    ['an agency signed a memorandum', { kind: 'memorandum', level: 'agency' }, true],
    ['a state acceded', { kind: 'accession', level: 'state' }, true],
    ['a university signed', { kind: 'memorandum', level: 'institution' }, false],
    ['a letter of intent', { kind: 'letter-of-intent' }, false],
    [
      'named by a third party',
      { kind: 'accession', level: 'state', confidence: 'low', status: 'unknown' },
      false,
    ],
    ['an agency signed an agreement', { kind: 'agreement', level: 'agency' }, true],
    ['states made a joint statement', { kind: 'joint-statement', level: 'state' }, true],
    ['one source says so', { confidence: 'medium' }, true],
    ['it is contested', { confidence: 'low' }, false],
    ['the program is its second one', { programs: ['station', 'moon'] }, true],
    ['a company signed', { level: 'company' }, false],
    ['an international organisation signed', { level: 'international-organisation' }, false],
    ['a contract', { kind: 'contract' }, false],
    ['a payload was selected', { kind: 'selection' }, false],
    ['interest was expressed', { kind: 'expression-of-interest' }, false],
    ['announced', { status: 'announced' }, false],
    ['completed', { status: 'completed' }, false],
    ['withdrawn', { status: 'withdrawn' }, false],
    ['still negotiated', { status: 'in-negotiation' }, false],
    ['ended', { status: 'ended' }, false],
    ['another program', { programs: ['station'] }, false],
  ]
  it.each(cases)('%s', (_name, record, expected) => {
    expect(makesMember(testAgreement(record), 'moon')).toBe(expected)
  })
})

it.each([
  ['2020', {}],
  ['2022', { BRA: 'other' }],
  ['2023-09', { BRA: 'other' }],
  ['2023-10', { BRA: 'both', PAK: 'subject' }],
])('alignment at the end of %s', (to, expected) => {
  const dataset = testDataset(
    [{ id: 'a' }, { id: 'b', parties: partiesWith('BRA'), date: { value: '2023-10', basis: 'signed' } }],
    [{ country: 'BRA', joined: '2021-06-15' }],
  )
  const found = alignments(select(dataset, { ...noFilters, to, program: ['station'] }))
  const byCode = Object.fromEntries(
    [...found].map(([country, side]) => [dataset.countries[country]?.iso3, side]),
  )
  expect(byCode).toEqual(expected)
})

describe('only the end of the period and the filters on countries apply', () => {
  const dataset = testDataset(
    [
      { id: 'a' },
      { id: 'b', parties: partiesWith('BRA', 'EGY', 'HKG') },
      { id: 'university', level: 'institution', parties: partiesWith('FRA') },
    ],
    [
      { country: 'BRA', joined: '2021-06-15' },
      { country: 'FRA', joined: '2022', left: '2024-02', status: 'withdrawn' },
      { country: 'BHR', group: 'road', joined: '2018', status: 'member' },
    ],
  )
  it.each<[Partial<Filters>, Record<string, string>]>([
    [{}, { PAK: 'subject', EGY: 'subject', BRA: 'both' }],
    [{ to: '2023' }, { PAK: 'subject', EGY: 'subject', BRA: 'both', FRA: 'other' }],
    [{ from: '2025' }, { PAK: 'subject', EGY: 'subject', BRA: 'both' }],
    [
      { kind: ['launch'], level: ['company'], q: 'nothing' },
      { PAK: 'subject', EGY: 'subject', BRA: 'both' },
    ],
    [{ region: ['Americas'] }, { BRA: 'both' }],
    [{ country: ['EGY'] }, { EGY: 'subject' }],
    [
      { group: ['accords'], to: '2023' },
      { BRA: 'both', FRA: 'other' },
    ],
  ])('%j', (filters, expected) => {
    const found = alignments(select(dataset, { ...noFilters, ...filters }))
    expect(
      Object.fromEntries([...found].map(([country, side]) => [dataset.countries[country]?.iso3, side])),
    ).toEqual(expected)
  })
})

it('a record dated only to the year makes members at the end of that year', () => {
  const dataset = testDataset([{ date: { value: '2023', basis: 'signed' } }])
  const sizeAt = (to: string) => alignments(select(dataset, { ...noFilters, to })).size
  expect([sizeAt('2022'), sizeAt('2023-11'), sizeAt('2023-12'), sizeAt('2024')]).toEqual([0, 0, 1, 1])
})
