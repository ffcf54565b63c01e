import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../../src/dataset/schema'
import { ladderSums, signedBy } from '../../../../src/selection/program/ladderSums'
import { memberClaims } from '../../../../src/selection/program/memberClaims'
import { programLadder } from '../../../../src/selection/program/programLadder'
import { partiesWith, testDataset } from '../../testDataset'

const on = (value: string) => ({ date: { value, basis: 'signed' as const } })
const dataset = testDataset([
  { id: 'pak', ...on('2021-03-09') },
  { id: 'bra', ...on('2024'), parties: partiesWith('BRA') },
  {
    id: 'esa',
    ...on('2023'),
    level: 'international-organisation',
    parties: [...partiesWith(), { organisation: 'esa', role: 'partner' }],
  },
  {
    id: 'egy',
    ...on('2025'),
    kind: 'accession',
    confidence: 'low',
    status: 'unknown',
    parties: partiesWith('EGY'),
  },
  { id: 'fra', ...on('2022'), level: 'institution', parties: partiesWith('FRA') },
])
const ladder = programLadder(dataset, 'moon')
const claim = (fields: Partial<Claim>): Claim => ({
  id: 'claim',
  date: '2024-06-30',
  claimant: 'Agency',
  claimantLabel: 'Agency',
  side: 'subject',
  measure: 'countries-and-organisations',
  value: 4,
  qualifier: 'exactly',
  scope: 'members',
  program: 'moon',
  statement: 'Four have joined.',
  source: 's',
  ...fields,
})

describe('a stated total beside the ladder', () => {
  it('is compared with the sum after each rung, with the number dated later', () => {
    expect(
      ladderSums(ladder, claim({})).map(({ step, count, later, sum, difference }) => [
        step,
        count,
        later,
        sum,
        difference,
      ]),
    ).toEqual([
      ['signed', 2, 0, 2, 2],
      ['organisations', 1, 0, 3, 1],
      ['listed', 1, 1, 4, 0],
      ['named', 0, 0, 4, 0],
      ['institution', 1, 0, 5, -1],
      ['interest', 0, 0, 5, -1],
    ])
  })

  it('of countries skips the organisations', () => {
    expect(ladderSums(ladder, claim({ measure: 'countries' })).map(({ step, sum }) => [step, sum])).toEqual([
      ['signed', 2],
      ['listed', 3],
      ['named', 3],
      ['institution', 4],
      ['interest', 4],
    ])
  })

  it.each([
    ['2020', 'countries', 0],
    ['2021-03-09', 'countries', 1],
    ['2021-03-08', 'countries', 0],
    ['2023', 'countries-and-organisations', 2],
    ['2024-06-30', 'countries-and-organisations', 2],
    ['2024-12-31', 'countries-and-organisations', 3],
    ['2024-12-31', 'countries', 2],
  ] as const)('by %s, the %s that had signed are those certainly dated by then', (date, measure, signed) => {
    expect(signedBy(dataset, claim({ date, measure }))).toBe(signed)
  })

  it('counts members of the program; newest first, without targets', () => {
    const claims = [
      claim({ id: 'old', date: '2021' }),
      claim({ id: 'aim', qualifier: 'target' }),
      claim({ id: 'new', date: '2025', measure: 'countries' }),
      claim({ id: 'labs', measure: 'institutions' }),
      claim({ id: 'other', program: 'gulf' }),
    ]
    expect(memberClaims({ ...dataset, claims }, 'moon').map(({ id }) => id)).toEqual(['new', 'old'])
  })
})
