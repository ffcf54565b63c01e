import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../src/dataset/schema'
import { latestStatedTotal } from '../../../src/selection/latestStatedTotal'

const claim = (changes: Partial<Claim>): Claim => ({
  id: 'claim',
  date: '2020',
  claimant: 'Ministry',
  claimantLabel: 'Ministry',
  side: 'subject',
  measure: 'agreements',
  value: 100,
  qualifier: 'exactly',
  scope: 'all',
  statement: 'There are 100.',
  source: 'source',
  ...changes,
})

describe('the newest stated total', () => {
  it.each<[string, readonly Partial<Claim>[], string | null]>([
    ['nothing stated', [], null],
    ['the later of two', [{ id: 'b', date: '2021' }, { id: 'a' }], 'b'],
    [
      'a day after its month',
      [
        { id: 'a', date: '2021-03' },
        { id: 'b', date: '2021-04-01' },
      ],
      'b',
    ],
    ['the last of one day', [{ id: 'a' }, { id: 'b' }], 'b'],
    ['not that of another government', [{ id: 'a' }, { id: 'b', date: '2025', side: 'state' }], 'a'],
    ['not that of countries', [{ id: 'a' }, { id: 'b', date: '2025', measure: 'countries' }], 'a'],
    ['not that of one program', [{ id: 'a' }, { id: 'b', date: '2025', program: 'moon' }], 'a'],
    ['not that of some years', [{ id: 'a' }, { id: 'b', date: '2025', period: '2011/2016' }], 'a'],
    ['not a target', [{ id: 'a' }, { id: 'b', date: '2025', qualifier: 'target' }], 'a'],
  ])('%s', (_, claims, id) => {
    expect(latestStatedTotal(claims.map(claim))?.id ?? null).toBe(id)
  })
})
