import { describe, expect, it } from 'vitest'
import { mapRows } from '../../../../src/charts/map/mapRows'
import { mapStyles } from '../../../../src/charts/map/mapStyles'
import { alignmentTitle } from '../../../../src/charts/map/mapWords'
import type { Agreement } from '../../../../src/dataset/schema'
import { partiesWith } from '../../testDataset'
import { contentOf, contextOf, selectionOf } from '../contentOf'
import { coalitionContext } from './coalitionContext'

it('the alignment adds members without a record, once', () => {
  const rows = mapRows(coalitionContext())
  expect(rows.map((row) => [row.iso3, row.count, row.alignment]).sort()).toEqual([
    ['BRA', 1, 'Both'],
    ['EGY', 1, 'Neither'],
    ['FRA', 0, 'Accords only'],
    ['PAK', 1, 'moon only'],
  ])
  expect(rows.find((row) => row.iso3 === 'FRA')?.spoken).toBe('FRA, Accords only')
})

it('the title of the alignment counts each side once, even if both coalitions have the same name', () => {
  const context = coalitionContext()
  const title = alignmentTitle(mapRows(context), context)
  const { dataset } = context.selection
  const groups = dataset.groups.map((group) => ({ ...group, shortName: 'moon' }))
  const renamed = { ...context, selection: { ...context.selection, dataset: { ...dataset, groups } } }
  expect(alignmentTitle(mapRows(renamed), renamed)).toBe(title.replace('Accords', 'moon'))
})

describe('a row says in words what the pattern shows', () => {
  it.each([
    ['agreed', [{ id: 'a' }], 'PAK, 1 agreement'],
    ['two', [{ id: 'a' }, { id: 'b' }], 'PAK, 2 agreements'],
    [
      'interest',
      [{ id: 'a', kind: 'expression-of-interest' }],
      'PAK, 0 agreements, 1 expression of interest',
    ],
    ['ended', [{ id: 'a', status: 'ended' }], 'PAK, 1 agreement, all ended'],
    ['unofficial', [{ id: 'a', level: 'company' }], 'PAK, 1 agreement, institutions or companies only'],
    ['unofficial and ended', [{ id: 'a', level: 'company', status: 'ended' }], 'PAK, 1 agreement, all ended'],
    [
      'an agreement and talks',
      [{ id: 'a' }, { id: 'b', status: 'in-negotiation' }],
      'PAK, 1 agreement, 1 expression of interest',
    ],
  ] as [string, Partial<Agreement>[], string][])('%s', (_name, records, spoken) => {
    expect(mapRows(contextOf(selectionOf(records))).map((row) => row.spoken)).toEqual([spoken])
  })

  it('remark and pattern always agree', () => {
    const records: Partial<Agreement>[] = [
      { id: 'a', level: 'company' },
      { id: 'b', status: 'ended', parties: partiesWith('EGY') },
      { id: 'c', kind: 'expression-of-interest', parties: partiesWith('BRA') },
      { id: 'd', parties: partiesWith('FRA') },
    ]
    const selection = selectionOf(records)
    const styles = mapStyles(selection, 'agreements')
    const patterns = mapRows(contextOf(selection)).map((row) => {
      const style = styles.get(row.iso3)
      return [row.remark, style?.kind === 'class' ? style.pattern : style?.kind]
    })
    expect(patterns.sort()).toEqual([
      ['', null],
      ['all ended', 'ended'],
      ['expressions of interest only', 'interest'],
      ['institutions or companies only', 'unofficial'],
    ])
  })
})

it('the sites of a country are listed once each, with what they are', () => {
  const station = { name: 'Kiruna', type: 'ground-station' as const, lat: 68, lon: 21 }
  const rows = mapRows(
    contextOf(
      selectionOf([
        { id: 'a', site: station },
        { id: 'b', site: station },
        { id: 'c', site: { name: 'Somewhere', lat: 1, lon: 2 } },
      ]),
    ),
  )
  expect(rows.map(({ sites }) => sites)).toEqual([['Kiruna (ground station)', 'Somewhere']])
})

it.each([
  [null, false],
  [{ lat: 24, lon: 51, zoom: 3 }, true],
])('a map at the position %j says that it is a part: %s', (at, isPart) => {
  const { subtitle } = contentOf('map', selectionOf([{ id: 'a' }]), { at })
  expect(/\. Part of the map$/.test(subtitle ?? '')).toBe(isPart)
})
