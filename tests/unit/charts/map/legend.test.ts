import { describe, expect, it } from 'vitest'
import { legendEntries } from '../../../../src/charts/map/legend/legendEntries'
import type { Agreement } from '../../../../src/dataset/schema'
import { noFilters } from '../../../../src/selection/filters'
import { defaultView, type View } from '../../../../src/selection/view'
import { partiesWith } from '../../testDataset'
import { contextOf, selectionOf } from '../contentOf'
import { coalitionContext } from './coalitionContext'

const many = (n: number, record: Partial<Agreement> = {}) =>
  Array.from({ length: n }, (_, i) => ({ ...record, id: `${record.id ?? 'r'}-${i}` }))
const legendOf = (records: readonly Partial<Agreement>[], view: Partial<View> = {}, filters = {}) =>
  legendEntries(contextOf(selectionOf(records, filters), view))

describe('the scale of the legend has every class', () => {
  it.each([
    ['agreements', ['1', '2–3', '4–7', '8–15', '16–31', '32+']],
    ['moon', ['1', '2–3', '4–7', '8–15', '16–31', '32+']],
    ['programs', ['1', '2', '3', '4–5', '6–7', '8+']],
    ['first', ['from 2020', '2015–2019', '2010–2014', '2005–2009', '1995–2004', 'before 1995']],
    ['alignment', []],
  ])('coloured by %s', (color, labels) => {
    const { classes } = legendOf([], { color })
    expect(classes.map((entry) => entry.label)).toEqual(labels)
    expect(classes.map((entry) => entry.colour)).toEqual(labels.map((_, i) => `var(--map-${i + 1})`))
  })

  it('lists in each class the countries painted in its colour', () => {
    const records = [
      ...many(1, { id: 'p' }),
      ...many(3, { id: 'e', parties: partiesWith('EGY') }),
      ...many(2, { id: 'b', parties: partiesWith('BRA') }),
      { id: 'i', kind: 'expression-of-interest' as const, parties: partiesWith('FRA') },
    ]
    expect(legendOf(records).classes.map((entry) => entry.countries)).toEqual([
      ['PAK'],
      ['EGY', 'BRA'],
      [],
      [],
      [],
      [],
    ])
  })
})

describe('the legend explains only patterns that occur', () => {
  const site = { name: 'Station', lat: 1, lon: 2 }
  it.each([
    ['nothing', [], ['No agreements']],
    ['agencies', [{ id: 'a' }], ['No agreements']],
    [
      'institutions only',
      [{ id: 'a', level: 'institution' }],
      ['Institutions or companies only', 'No agreements'],
    ],
    ['all ended', [{ id: 'a', status: 'withdrawn', ended: '2023-12' }], ['All ended', 'No agreements']],
    ['interest', [{ id: 'a', status: 'in-negotiation' }], ['Interest only', 'No agreements']],
    ['a station', [{ id: 'a', site }], ['No agreements', 'Ground station']],
    ['a station in Antarctica, off the map', [{ id: 'a', site: { ...site, lat: -75 } }], ['No agreements']],
    ['a site without coordinates', [{ id: 'a', site: { name: 'Somewhere' } }], ['No agreements']],
  ] as [string, Partial<Agreement>[], string[]][])('%s', (_name, records, labels) => {
    expect(legendOf(records).keys.map((key) => key.label)).toEqual(labels)
  })

  const withAll: Partial<Agreement>[] = [
    { id: 'a', level: 'institution' },
    { id: 'b', status: 'ended', ended: '2023-12', parties: partiesWith('EGY') },
    { id: 'c', kind: 'expression-of-interest', parties: partiesWith('BRA') },
  ]
  it.each([
    ['Institutions or companies only', { level: ['institution', 'company'] }],
    ['All ended', { status: ['ended', 'withdrawn'] }],
    ['Interest only', { interest: true }],
  ])('pressing “%s” filters by it', (label, expected) => {
    const key = legendOf(withAll).keys.find((entry) => entry.label === label)
    expect(key?.apply?.(defaultView).filters).toEqual({ ...noFilters, ...expected })
  })

  it.each([
    ['Institutions or companies only', { level: ['institution'] }],
    ['All ended', { status: ['ended'] }],
  ])('pressing “%s” again clears the filter', (label, filters) => {
    const key = legendOf(withAll).keys.find((entry) => entry.label === label)
    const view = { ...defaultView, filters: { ...noFilters, ...filters, program: ['moon'] } }
    expect(key?.apply?.(view).filters).toEqual({ ...noFilters, program: ['moon'] })
  })

  it('says how many countries each side of the alignment has', () => {
    expect(legendEntries(coalitionContext()).keys.map((key) => key.label)).toEqual([
      'moon only 1',
      'Both 1',
      'Accords only 1',
    ])
  })
})
