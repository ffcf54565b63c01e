import { describe, expect, it } from 'vitest'
import { needsHalo, type PlacedLabel } from '../../../../src/charts/map/labels/labelBoxes'
import { mapFill, mapInk } from '../../../../src/charts/map/mapFill'
import { isColoured, mapClasses, mapStyles, mapValue } from '../../../../src/charts/map/mapStyles'
import { listAt } from '../../../../src/dataset/columns/listColumn'
import type { Agreement } from '../../../../src/dataset/schema'
import { countryTallies } from '../../../../src/selection/countryTallies'
import { noFilters } from '../../../../src/selection/filters'
import { select } from '../../../../src/selection/select'
import { mapColours } from '../../../../src/selection/view'
import { frozenDataset } from '../../../frozenData'
import { randomFilters } from '../../../randomFilters'
import { seeded } from '../../../seeded'
import { partiesWith, testDataset } from '../../testDataset'
import { selectionOf, signed } from '../contentOf'
import { coalitionContext } from './coalitionContext'

const stylesOf = (records: readonly Partial<Agreement>[], color = 'agreements', to: string | null = null) =>
  mapStyles(select(testDataset(records), { ...noFilters, to }), color)

it.each([
  [{ kind: 'class', level: 2, pattern: null }, 'var(--map-ink-3)', false],
  [{ kind: 'class', level: 5, pattern: 'ended' }, 'var(--ink)', true],
  [{ kind: 'alignment', side: 'subject' }, 'var(--align-ink-subject)', false],
  [{ kind: 'alignment', side: 'other' }, 'var(--align-ink-other)', false],
  [{ kind: 'alignment', side: 'both' }, 'var(--ink)', true],
  [{ kind: 'founder' }, 'var(--ink)', true],
  [{ kind: 'neighbour' }, 'var(--ink)', false],
  [undefined, 'var(--ink)', false],
] as const)('a label inside a country with the fill %j has the ink %s', (style, ink, hasHalo) => {
  expect(mapInk(style)).toBe(ink)
  expect(needsHalo({ isInside: true } as PlacedLabel, style)).toBe(hasHalo)
})

it('only countries without a record that were not searched are hatched', () => {
  const dataset = testDataset([{ id: 'a' }, { id: 'b', parties: partiesWith('FRA') }])
  const countries = dataset.countries.map((country) =>
    country.iso3 === 'BRA' ? { ...country, searched: { on: '2026-11-30', languages: ['pt'] } } : country,
  )
  const styles = mapStyles(
    select({ ...dataset, countries, tracksSearches: true }, { ...noFilters, country: ['PAK'] }),
    'agreements',
  )
  expect(Object.fromEntries([...styles].map(([iso3, { kind }]) => [iso3, kind]))).toEqual({
    CHN: 'subject',
    HKG: 'subject',
    PAK: 'class',
    FRA: 'hidden',
    EGY: 'unsearched',
    BHR: 'unsearched',
  })
})

describe('the classes of counts double', () => {
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
    expect(stylesOf(records).get('PAK')).toEqual({ kind: 'class', level, pattern: null })
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
    ['one of them by the state', [{ level: 'institution' }, { level: 'state' }], null],
    ['an international organisation', [{ level: 'international-organisation' }], null],
    ['all ended', [{ status: 'ended', ended: '2023-11' }], 'ended'],
    ['one still in force', [{ status: 'ended', ended: '2023-11' }, {}], null],
  ] as [string, Partial<Agreement>[], string | null][])('%s', (_name, records, pattern) => {
    const numbered = records.map((record, i) => ({ ...record, id: `r${i}` }))
    expect(stylesOf(numbered).get('PAK')).toMatchObject({ kind: 'class', pattern })
  })

  it('an agreement that ended later was in force at the chosen date', () => {
    const records = [{ id: 'a', status: 'ended' as const, ended: '2025' }]
    expect(stylesOf(records, 'agreements', '2024').get('PAK')).toMatchObject({ pattern: null })
    expect(stylesOf(records).get('PAK')).toMatchObject({ pattern: 'ended' })
  })

  it('interest alone has no class; the subject and its territories have a style of their own; other countries have none', () => {
    const styles = stylesOf([{ id: 'a', kind: 'expression-of-interest' }])
    expect(styles.get('PAK')).toEqual({ kind: 'interest' })
    expect([styles.get('CHN'), styles.get('HKG')]).toEqual([{ kind: 'subject' }, { kind: 'subject' }])
    expect(mapFill(styles.get('FRA'), 'map-pattern')).toBe('var(--map-none)')
  })
})

it('patterns cover only the records of the program that colours the map', () => {
  const styles = stylesOf(
    [
      { id: 'a', status: 'ended', ended: '2023-11' },
      { id: 'b', programs: ['gulf'] },
      { id: 'c', programs: ['gulf'], kind: 'expression-of-interest', parties: partiesWith('BHR') },
    ],
    'moon',
  )
  expect(styles.get('PAK')).toEqual({ kind: 'class', level: 0, pattern: 'ended' })
  expect(styles.get('BHR')).toEqual({ kind: 'hidden' })
})

it('the alignment puts each country on its side, the subject as founder', () => {
  const styles = mapStyles(coalitionContext().selection, 'alignment')
  expect(Object.fromEntries(styles)).toEqual({
    PAK: { kind: 'alignment', side: 'subject' },
    BRA: { kind: 'alignment', side: 'both' },
    FRA: { kind: 'alignment', side: 'other' },
    CHN: { kind: 'founder' },
    HKG: { kind: 'founder' },
  })
})

describe('the value that colours a country', () => {
  const records = [
    { id: 'old', ...signed('1994-12-31') },
    { id: 'both', programs: ['station', 'gulf'], ...signed('2021') },
    { id: 'new', programs: ['gulf'], ...signed('2024') },
  ]
  it.each([
    ['agreements', 3],
    ['programs', 3],
    ['first', 1994],
    ['gulf', 2],
    ['moon', 1],
    ['no-such-program', null],
  ])('%s: %s', (color, value) => {
    const selection = selectionOf(records)
    const [tally] = countryTallies(selection)
    expect(tally && mapValue(tally, color, selection)).toBe(value)
  })

  it.each([
    ['1994-12-31', 5],
    ['1995', 4],
    ['2004', 4],
    ['2005', 3],
    ['2009', 3],
    ['2010', 2],
    ['2015', 1],
    ['2019-12-31', 1],
    ['2020-01-01', 0],
    ['2026', 0],
  ])('a first agreement of %s is class %i', (value, level) => {
    const styles = mapStyles(
      selectionOf([
        { id: 'a', ...signed(value) },
        { id: 'b', ...signed('2026') },
      ]),
      'first',
    )
    expect(styles.get('PAK')).toMatchObject({ kind: 'class', level })
  })

  it('a country without a record of the program is hidden', () => {
    expect(mapStyles(selectionOf([{ id: 'a' }]), 'gulf').get('PAK')).toEqual({ kind: 'hidden' })
  })

  it('partners excluded by a filter are hidden, though their record is selected', () => {
    const selection = selectionOf([{ id: 'a', parties: partiesWith('PAK', 'BRA') }], { country: ['BRA'] })
    const coloured = [...mapStyles(selection, 'agreements')].filter(([, style]) => isColoured(style))
    expect(coloured.map(([iso3]) => iso3).sort()).toEqual(['BRA', 'CHN', 'HKG'])
  })

  it.each(mapColours)('by %s: an empty selection colours only the subject and its territories', (color) => {
    const selection = selectionOf([{ id: 'a' }], { to: '1990' })
    const coloured = [...mapStyles(selection, color)].filter(([, style]) => isColoured(style))
    expect(coloured.map(([iso3]) => iso3)).toEqual(['CHN', 'HKG'])
  })
})

it.each([
  [undefined, 'var(--map-none)'],
  [{ kind: 'subject' }, 'var(--map-subject)'],
  [{ kind: 'founder' }, 'url(#map-pattern-founder)'],
  [{ kind: 'hidden' }, 'var(--map-hidden)'],
  [{ kind: 'interest' }, 'url(#map-pattern-interest)'],
  [{ kind: 'class', level: 0, pattern: null }, 'var(--map-1)'],
  [{ kind: 'class', level: 5, pattern: 'ended' }, 'url(#map-pattern-ended-6)'],
  [{ kind: 'class', level: 2, pattern: 'unofficial' }, 'url(#map-pattern-unofficial-3)'],
  [{ kind: 'alignment', side: 'subject' }, 'var(--align-subject)'],
  [{ kind: 'alignment', side: 'other' }, 'var(--align-other)'],
  [{ kind: 'alignment', side: 'both' }, 'url(#map-pattern-both)'],
] as const)('%j is painted %s', (style, fill) => {
  expect(mapFill(style, 'map-pattern')).toBe(fill)
})

describe('grey', () => {
  const dataset = frozenDataset()
  const { partners } = dataset.columns
  const withRecords = new Set(
    dataset.agreements.flatMap((_, record) =>
      [...listAt(partners, record)].map((country) => dataset.countries[country]?.iso3 ?? ''),
    ),
  )
  const random = seeded(20_261_129)
  const colours = [...mapColours.filter((color) => color !== 'alignment'), 'gulf', 'ilrs']
  const views = Array.from({ length: 200 }, (_, i) => ({
    filters: randomFilters(dataset, random),
    color: colours[i % colours.length] ?? '',
  }))

  it('is “no record” only where there is none, under any filters', () => {
    for (const { filters, color } of views) {
      const styles = mapStyles(select(dataset, filters), color)
      const without = dataset.countries.filter(({ iso3 }) => !styles.has(iso3)).map(({ iso3 }) => iso3)
      const none = dataset.countries
        .map(({ iso3 }) => iso3)
        .filter((iso3) => !withRecords.has(iso3) && !dataset.ownCountries.has(iso3))
      expect(without).toEqual(none)
    }
  })

  it('without filters no country with a record is hidden', () => {
    for (const color of ['agreements', 'programs', 'first'])
      expect(
        [...mapStyles(select(dataset, noFilters), color).values()].map(({ kind }) => kind),
      ).not.toContain('hidden')
  })

  it('in the alignment means neither coalition; countries that a filter leaves out are hidden', () => {
    const styles = mapStyles(select(dataset, { ...noFilters, region: ['Africa'] }), 'alignment')
    const kindOf = (iso3: string) => styles.get(iso3)?.kind
    expect(['FRA', 'SEN', 'KEN', 'CHN'].map(kindOf)).toEqual(['hidden', 'alignment', undefined, 'founder'])
  })
})
