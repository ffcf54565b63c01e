import { describe, expect, it } from 'vitest'
import { mapFill } from '../../../../src/charts/map/mapFill'
import { mapClasses, mapStyles } from '../../../../src/charts/map/mapStyles'
import type { Agreement } from '../../../../src/dataset/schema'
import { noFilters } from '../../../../src/selection/filters'
import { select } from '../../../../src/selection/select'
import { partiesWith, testDataset } from '../../testDataset'

const looksOf = (records: readonly Partial<Agreement>[], color = 'agreements', to: string | null = null) =>
  mapStyles(select(testDataset(records), { ...noFilters, to }), color)

describe('six classes that double', () => {
  it.each([
    [1, 0],
    [2, 1],
    [3, 1],
    [4, 2],
    [7, 2],
    [8, 3],
    [15, 3],
    [16, 4],
    [31, 4],
    [32, 5],
    [500, 5],
  ])('%i records are class %i', (count, level) => {
    const records = Array.from({ length: count }, (_, i) => ({ id: `r${i}` }))
    expect(looksOf(records).get('PAK')).toEqual({ kind: 'class', level, pattern: null })
  })

  it.each(['agreements', 'programs', 'first', 'moon'])('%s: no value falls between two classes', (color) => {
    const classes = [...mapClasses(color)].sort((a, b) => a.from - b.from)
    classes.slice(1).forEach((next, i) => {
      expect(next.from).toBe((classes[i]?.to ?? 0) + 1)
    })
  })
})

describe('patterns', () => {
  it.each([
    ['institutions and companies only', [{ level: 'institution' }, { level: 'company' }], 'unofficial'],
    ['one of the state beside', [{ level: 'institution' }, { level: 'state' }], null],
    ['an international organisation', [{ level: 'international-organisation' }], null],
    ['all ended', [{ status: 'ended', ended: '2023-11' }], 'ended'],
    ['one still in force', [{ status: 'ended', ended: '2023-11' }, {}], null],
  ] as [string, Partial<Agreement>[], string | null][])('%s', (_name, records, pattern) => {
    const numbered = records.map((record, i) => ({ ...record, id: `r${i}` }))
    expect(looksOf(numbered).get('PAK')).toMatchObject({ kind: 'class', pattern })
  })

  it('an agreement that ended later was in force at the chosen date', () => {
    const records = [{ id: 'a', status: 'ended' as const, ended: '2025' }]
    expect(looksOf(records, 'agreements', '2024').get('PAK')).toMatchObject({ pattern: null })
    expect(looksOf(records).get('PAK')).toMatchObject({ pattern: 'ended' })
  })

  it('interest alone is no class; the subject and its territories are hollow; others have no look', () => {
    const looks = looksOf([{ id: 'a', kind: 'expression-of-interest' }])
    expect(looks.get('PAK')).toEqual({ kind: 'interest' })
    expect([looks.get('CHN'), looks.get('HKG')]).toEqual([{ kind: 'subject' }, { kind: 'subject' }])
    expect(mapFill(looks.get('FRA'), 'map-pattern')).toBe('var(--map-none)')
  })
})

it('coloured by a program, patterns speak of the records of that program alone', () => {
  const looks = looksOf(
    [
      { id: 'a', status: 'ended', ended: '2023-11' },
      { id: 'b', programs: ['gulf'] },
      { id: 'c', programs: ['gulf'], kind: 'expression-of-interest', parties: partiesWith('BHR') },
    ],
    'moon',
  )
  expect(looks.get('PAK')).toEqual({ kind: 'class', level: 0, pattern: 'ended' })
  expect(looks.get('BHR')).toBeUndefined()
})
