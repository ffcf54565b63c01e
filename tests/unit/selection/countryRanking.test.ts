import { describe, expect, it } from 'vitest'
import { countryRanking, rankNeighbours } from '../../../src/selection/countryRanking'
import { wholeSelection } from '../../../src/selection/wholeSelection'
import { partiesWith, testDataset } from '../testDataset'

function rankingOf(table: Readonly<Record<string, number>>) {
  const records = Object.entries(table).flatMap(([code, n]) =>
    Array.from({ length: n }, (_, i) => ({ id: `${code}-${i}`.toLowerCase(), parties: partiesWith(code) })),
  )
  const dataset = testDataset([
    ...records,
    { id: 'talks', status: 'in-negotiation', parties: partiesWith('BHR') },
  ])
  const name = (position: number) => dataset.countries[position]?.iso3
  return { dataset, ranking: countryRanking(wholeSelection(dataset)), name }
}

describe('the ranking', () => {
  it('shares a rank between equal counts, and leaves a gap after them', () => {
    const { ranking, name } = rankingOf({ PAK: 3, EGY: 2, BRA: 2, FRA: 1 })
    expect(ranking.map(({ country, rank, count }) => [name(country), rank, count])).toEqual([
      ['PAK', 1, 3],
      ['BRA', 2, 2],
      ['EGY', 2, 2],
      ['FRA', 4, 1],
    ])
  })

  it('leaves out countries whose records do not count', () => {
    const { ranking, name } = rankingOf({ PAK: 1 })
    expect(ranking.map(({ country }) => name(country))).toEqual(['PAK'])
  })
})

describe('the neighbours in the ranking', () => {
  const neighbours = (table: Readonly<Record<string, number>>, code: string, most?: number) => {
    const { dataset, ranking, name } = rankingOf(table)
    const found = rankNeighbours(ranking, dataset.countryIndex.get(code) ?? -1, most)
    const names = (list: readonly { country: number }[]) => list.map(({ country }) => name(country))
    return {
      own: found.own?.rank ?? null,
      above: names(found.above),
      level: names(found.level),
      below: names(found.below),
      more: [found.aboveMore, found.belowMore],
    }
  }
  const table = { PAK: 4, BRA: 3, EGY: 3, FRA: 2, BHR: 1 }

  it.each([
    ['PAK', { own: 1, above: [], level: [], below: ['BRA', 'EGY', 'FRA'], more: [0, 0] }],
    ['BRA', { own: 2, above: ['PAK'], level: ['EGY'], below: ['FRA', 'BHR'], more: [0, 0] }],
    ['FRA', { own: 4, above: ['PAK', 'BRA', 'EGY'], level: [], below: ['BHR'], more: [0, 0] }],
    ['BHR', { own: 5, above: ['BRA', 'EGY', 'FRA'], level: [], below: [], more: [0, 0] }],
    ['HKG', { own: null, above: [], level: [], below: [], more: [0, 0] }],
  ])('of %s', (code, expected) => {
    expect(neighbours(table, code)).toEqual(expected)
  })

  it('say how many more are tied with the last one named', () => {
    const tied = { PAK: 4, BRA: 3, EGY: 3, FRA: 3, BHR: 1 }
    expect(neighbours(tied, 'PAK', 1)).toMatchObject({ below: ['BRA'], more: [0, 2] })
    expect(neighbours(tied, 'BHR', 1)).toMatchObject({ above: ['FRA'], more: [2, 0] })
  })

  it('name a single one that is tied with the last', () => {
    expect(neighbours(table, 'PAK', 1)).toMatchObject({ below: ['BRA', 'EGY'], more: [0, 0] })
    expect(neighbours(table, 'FRA', 1)).toMatchObject({ above: ['BRA', 'EGY'], more: [0, 0] })
  })

  it('are all tied if all counts are equal', () => {
    expect(neighbours({ PAK: 1, BRA: 1, EGY: 1 }, 'EGY')).toMatchObject({
      own: 1,
      above: [],
      level: ['BRA', 'PAK'],
      below: [],
    })
  })
})
