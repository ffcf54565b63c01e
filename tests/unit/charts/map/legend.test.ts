import { describe, expect, it } from 'vitest'
import { layoutMapLegend } from '../../../../src/charts/map/legend/layoutMapLegend'
import { legendEntries } from '../../../../src/charts/map/legend/legendEntries'
import { textWidth } from '../../../../src/charts/picture/textWidth'
import type { Agreement } from '../../../../src/dataset/schema'
import { noFilters } from '../../../../src/selection/filters'
import { select } from '../../../../src/selection/select'
import { defaultView, type View } from '../../../../src/selection/view'
import { partiesWith, testDataset } from '../../testDataset'
import { contextOf, selectionOf } from '../contentOf'
import { coalitionContext } from './coalitionContext'

const many = (n: number, record: Partial<Agreement> = {}) =>
  Array.from({ length: n }, (_, i) => ({ ...record, id: `${record.id ?? 'r'}-${i}` }))
/** One record with Pakistan, in a dataset that says which countries were searched. */
function searchedSelection(searched: readonly string[]) {
  const dataset = testDataset([{ id: 'a' }])
  const countries = dataset.countries.map((country) =>
    searched.includes(country.iso3)
      ? { ...country, searched: { on: '2026-11-30', languages: ['en'] } }
      : country,
  )
  return select({ ...dataset, countries, tracksSearches: true }, noFilters)
}

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
    ['nothing', [], ['No record']],
    ['agencies', [{ id: 'a' }], ['No record']],
    [
      'institutions only',
      [{ id: 'a', level: 'institution' }],
      ['Institutions or companies only', 'No record'],
    ],
    ['all ended', [{ id: 'a', status: 'withdrawn', ended: '2023-12' }], ['All ended', 'No record']],
    ['interest', [{ id: 'a', status: 'in-negotiation' }], ['Interest only', 'No record']],
    ['a site', [{ id: 'a', site }], ['No record', 'Site']],
    [
      'an education centre',
      [{ id: 'a', site: { ...site, type: 'education-centre' } }],
      ['No record', 'Education centre'],
    ],
    [
      'sites of several types',
      (['training', 'office', 'laboratory', 'ground-station'] as const).map((type) => ({
        id: type,
        site: { ...site, type },
      })),
      ['No record', 'Ground station', 'Centre, laboratory or office', 'Training site'],
    ],
    ['a station in Antarctica, off the map', [{ id: 'a', site: { ...site, lat: -75 } }], ['No record']],
    ['a site without coordinates', [{ id: 'a', site: { name: 'Somewhere' } }], ['No record']],
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

  it.each([
    ['a filter', {}, { country: ['BRA'] }],
    ['a program as colour', { color: 'gulf' }, {}],
  ])('tells countries without records from those that %s hides', (_name, view, filters) => {
    const { keys } = legendOf([{ id: 'a' }, { id: 'b', parties: partiesWith('BRA') }], view, filters)
    expect(keys.map((key) => key.label)).toEqual(['Records, but none that match', 'No record'])
  })

  it.each([
    ['every country without a record', ['BRA', 'EGY', 'BHR', 'FRA'], ['Searched, nothing found']],
    ['some of them', ['BRA', 'PAK'], ['Searched, nothing found', 'Not searched']],
    ['none but the partner', ['PAK'], ['Not searched']],
  ])('tells “nothing found” from “not searched”: searched was %s', (_name, searched, labels) => {
    expect(legendEntries(contextOf(searchedSelection(searched))).keys.map((key) => key.label)).toEqual(labels)
  })

  it('says how many countries each side of the alignment has', () => {
    expect(legendEntries(coalitionContext()).keys.map((key) => key.label)).toEqual([
      'CHN, founder',
      'moon only 1',
      'Both 1',
      'Accords only 1',
      'Neither',
    ])
  })
})

it.each([['agreements'], ['programs'], ['first'], ['gulf']])(
  'the labels of the classes keep 14 px apart in pictures of any width, coloured by %s',
  (color) => {
    const context = contextOf(selectionOf([{ id: 'a' }]), { color })
    for (const widthPx of [288, 440, 680, 1060, 1800]) {
      const { classes, classPx } = layoutMapLegend(context, { widthPx, patterns: 'p', hasSites: true })
      for (const [index, { label }] of classes.entries()) {
        const next = classes[index + 1]?.label
        const gapPx = classPx - (textWidth(label, 12) + textWidth(next ?? '', 12)) / 2
        expect(next === undefined || gapPx >= 14, `${label} and ${next} at ${widthPx} px`).toBe(true)
      }
    }
  },
)
