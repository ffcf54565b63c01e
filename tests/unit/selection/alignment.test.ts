import { describe, expect, it } from 'vitest'
import type { Agreement } from '../../../src/dataset/schema'
import { alignments, makesMember } from '../../../src/selection/alignment'
import { noFilters } from '../../../src/selection/filters'
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
