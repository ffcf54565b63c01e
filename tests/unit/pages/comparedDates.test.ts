import { describe, expect, it } from 'vitest'
import { changedFigures } from '../../../src/pages/compare/change/changedFigures'
import { changedTitle } from '../../../src/pages/compare/change/changedTitle'
import { datedComparison } from '../../../src/pages/compare/change/datedComparison'
import { comparedMembers } from '../../../src/selection/change/comparedMembers'
import { compareEntities } from '../../../src/selection/compare/compareEntities'
import { type Filters, noFilters } from '../../../src/selection/filters'
import { select } from '../../../src/selection/select'
import { createText } from '../../../src/text/text'
import { frozenDataset } from '../../frozenData'
import { frozenPlainData } from '../selection/counting/frozenPlainData'
import { plainCount } from '../selection/counting/plainCount'

const text = createText()
const dataset = frozenDataset()
const data = frozenPlainData()

function compare(ids: readonly string[], earlier: string, filters: Partial<Filters> = {}) {
  const selection = select(dataset, { ...noFilters, ...filters })
  const dated = datedComparison(selection, { earlier }, ids, text)
  if (!dated) throw new Error('the dates do not fit')
  return { now: compareEntities(selection, ids), dated }
}

const agreementsByHand = (facet: 'country' | 'program' | 'group', id: string, to: string | null) =>
  plainCount(data, { ...noFilters, [facet]: [id], to }).counted.length

describe('a comparison at two dates', () => {
  it.each([
    ['country', 'EGY', '2018', null],
    ['country', 'PAK', '2020-06', '2024'],
    ['program', 'ilrs', '2021', null],
    ['program', 'beidou', '2015-05-31', '2022'],
    ['group', 'bri', '2017', '2024-06'],
  ] as const)('counts %s %s by %s and by %s as a count by hand does', (facet, id, earlier, to) => {
    const { now, dated } = compare([id], earlier, { to })
    const [before, later] = [dated.comparison.entities[0], now.entities[0]]
    expect([before?.agreements, later?.agreements]).toEqual([
      agreementsByHand(facet, id, earlier),
      agreementsByHand(facet, id, to),
    ])
  })

  it('is none if the earlier date does not fit', () => {
    const selection = select(dataset, { ...noFilters, to: '2018' })
    expect(datedComparison(selection, { earlier: '2018' }, ['EGY'], text)).toBeNull()
    expect(datedComparison(selection, { earlier: null }, ['EGY'], text)).toBeNull()
  })

  it('has one country against itself in its title', () => {
    const { now, dated } = compare(['EGY'], '2018')
    const [before, later] = [
      agreementsByHand('country', 'EGY', '2018'),
      agreementsByHand('country', 'EGY', null),
    ]
    expect(changedTitle(now, dated, ['Egypt'], text)).toBe(
      `From 2018 to November 2026: Egypt ${before} → ${later} agreements, +${later - before}`,
    )
  })

  it('counts members if all have members, otherwise agreements', () => {
    const two = compare(['ilrs', 'artemis'], '2020', { to: '2024' })
    expect(changedTitle(two.now, two.dated, ['ILRS', 'Artemis'], text)).toMatch(
      /^From 2020 to 2024: ILRS \d+ → \d+ member countries, \+\d+; Artemis \d+ → \d+, \+\d+$/,
    )
    const mixed = compare(['ilrs', 'EGY'], '2020', { to: '2024' })
    expect(changedTitle(mixed.now, mixed.dated, ['ILRS', 'Egypt'], text)).toMatch(
      /ILRS \d+ → \d+ agreements, /,
    )
  })

  it('has each figure at both dates, and the change of each count', () => {
    const { now, dated } = compare(['ilrs'], '2020', { to: '2024' })
    const [before, later] = [dated.comparison.entities[0], now.entities[0]]
    if (!before || !later) throw new Error('nothing compared')
    const figures = new Map(changedFigures(dataset, text, before, later).map((figure) => [figure.id, figure]))
    expect(figures.get('members')).toMatchObject({
      before: String(before.members?.size),
      now: String(later.members?.size),
      change: `+${(later.members?.size ?? 0) - (before.members?.size ?? 0)}`,
    })
    expect(figures.get('first')?.change).toBeNull()
  })
})

it('the members of a program who came in between are listed newest first, those without a date apart', () => {
  const before = new Map([[1, '2018']])
  const now = new Map<number, string | null>([
    [1, '2018'],
    [2, '2020-03'],
    [3, null],
    [4, '2023-10-18'],
  ])
  expect(comparedMembers(before, now)).toEqual({
    before: 1,
    now: 4,
    joined: [
      { country: 4, date: '2023-10-18' },
      { country: 2, date: '2020-03' },
    ],
    left: [],
    undated: [3],
  })
})
