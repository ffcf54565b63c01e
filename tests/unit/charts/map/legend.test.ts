import { describe, expect, it } from 'vitest'
import { topPrograms } from '../../../../src/charts/map/drawing/MapTooltip'
import { chooseLabels } from '../../../../src/charts/map/labels/chooseLabels'
import { legendEntries } from '../../../../src/charts/map/legend/legendEntries'
import { mapFill } from '../../../../src/charts/map/mapFill'
import { mapRows } from '../../../../src/charts/map/mapRows'
import { mapStyles, mapValue } from '../../../../src/charts/map/mapStyles'
import type { Agreement, Membership } from '../../../../src/dataset/schema'
import { countryTallies } from '../../../../src/selection/countryTallies'
import { noFilters } from '../../../../src/selection/filters'
import { select } from '../../../../src/selection/select'
import { defaultView, mapColours, type View } from '../../../../src/selection/view'
import { createText } from '../../../../src/text/text'
import { partiesWith, testDataset } from '../../testDataset'
import { contextOf, selectionOf, signed } from '../contentOf'

const text = createText()
const many = (n: number, record: Partial<Agreement> = {}) =>
  Array.from({ length: n }, (_, i) => ({ ...record, id: `${record.id ?? 'r'}-${i}` }))
const legendOf = (records: readonly Partial<Agreement>[], view: Partial<View> = {}, filters = {}) =>
  legendEntries(contextOf(selectionOf(records, filters), view))

describe('the legend has every class of its scale', () => {
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

  it('and in each class the countries that are drawn in its colour', () => {
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

describe('the legend explains the patterns that occur, and no others', () => {
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
    ['a site of unknown place', [{ id: 'a', site: { name: 'Somewhere' } }], ['No agreements']],
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
  ])('pressing “%s” again takes the filter away', (label, filters) => {
    const key = legendOf(withAll).keys.find((entry) => entry.label === label)
    const view = { ...defaultView, filters: { ...noFilters, ...filters, program: ['moon'] } }
    expect(key?.apply?.(view).filters).toEqual({ ...noFilters, program: ['moon'] })
  })

  it('coloured by coalition it says how many countries each side has', () => {
    expect(coalition().legend.keys.map((key) => key.label)).toEqual([
      'moon only 1',
      'Both 1',
      'Accords only 1',
    ])
  })
})

function coalition() {
  const memberships: Partial<Membership>[] = [{ country: 'BRA' }, { country: 'FRA', joined: '2022-06' }]
  const dataset = testDataset(
    [
      { id: 'a', parties: partiesWith('PAK', 'BRA') },
      { id: 'low', parties: partiesWith('EGY'), confidence: 'low' },
    ],
    memberships,
  )
  const context = contextOf(select(dataset, noFilters), { color: 'alignment' })
  return { context, legend: legendEntries(context), looks: mapStyles(context.selection, 'alignment') }
}

it('coloured by coalition each country stands on its side, the subject on none', () => {
  const { looks } = coalition()
  expect(Object.fromEntries(looks)).toEqual({
    PAK: { kind: 'alignment', side: 'subject' },
    BRA: { kind: 'alignment', side: 'both' },
    FRA: { kind: 'alignment', side: 'other' },
    CHN: { kind: 'subject' },
    HKG: { kind: 'subject' },
  })
})

it('coloured by coalition the table has members without a record, once', () => {
  const rows = mapRows(coalition().context)
  expect(rows.map((row) => [row.iso3, row.count, row.alignment]).sort()).toEqual([
    ['BRA', 1, 'Both'],
    ['EGY', 1, 'Neither'],
    ['FRA', 0, 'Accords only'],
    ['PAK', 1, 'moon only'],
  ])
  expect(rows.find((row) => row.iso3 === 'FRA')?.spoken).toBe('FRA, Accords only')
})

describe('what colours a country', () => {
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
    const looks = mapStyles(
      selectionOf([
        { id: 'a', ...signed(value) },
        { id: 'b', ...signed('2026') },
      ]),
      'first',
    )
    expect(looks.get('PAK')).toMatchObject({ kind: 'class', level })
  })

  it('a country without a record of the chosen program has no look', () => {
    expect(mapStyles(selectionOf([{ id: 'a' }]), 'gulf').has('PAK')).toBe(false)
  })

  it('partners that the filters leave out have no look, though their record is selected', () => {
    const selection = selectionOf([{ id: 'a', parties: partiesWith('PAK', 'BRA') }], { country: ['BRA'] })
    expect([...mapStyles(selection, 'agreements').keys()].sort()).toEqual(['BRA', 'CHN', 'HKG'])
  })

  it.each(mapColours)('coloured by %s, an empty selection shows the subject alone', (color) => {
    const selection = selectionOf([{ id: 'a' }], { to: '1990' })
    expect([...mapStyles(selection, color).keys()]).toEqual(['CHN', 'HKG'])
  })
})

it.each([
  [undefined, 'var(--map-none)'],
  [{ kind: 'subject' }, 'var(--map-subject)'],
  [{ kind: 'interest' }, 'url(#map-pattern-interest)'],
  [{ kind: 'class', level: 0, pattern: null }, 'var(--map-1)'],
  [{ kind: 'class', level: 5, pattern: 'ended' }, 'url(#map-pattern-ended-6)'],
  [{ kind: 'class', level: 2, pattern: 'unofficial' }, 'url(#map-pattern-unofficial-3)'],
  [{ kind: 'alignment', side: 'subject' }, 'var(--align-subject)'],
  [{ kind: 'alignment', side: 'other' }, 'var(--align-other)'],
  [{ kind: 'alignment', side: 'both' }, 'url(#map-pattern-both)'],
] as const)('%j is painted %s', (look, fill) => {
  expect(mapFill(look, 'map-pattern')).toBe(fill)
})

describe('a row of the map says in words what its pattern shows', () => {
  it.each([
    ['agreed', [{ id: 'a' }], 'PAK, 1 agreement'],
    ['two', [{ id: 'a' }, { id: 'b' }], 'PAK, 2 agreements'],
    [
      'interest',
      [{ id: 'a', kind: 'expression-of-interest' }],
      'PAK, 0 agreements, 1 expression of interest, expressions of interest only',
    ],
    ['ended', [{ id: 'a', status: 'ended' }], 'PAK, 1 agreement, all ended'],
    ['unofficial', [{ id: 'a', level: 'company' }], 'PAK, 1 agreement, institutions or companies only'],
    ['unofficial and ended', [{ id: 'a', level: 'company', status: 'ended' }], 'PAK, 1 agreement, all ended'],
    [
      'talks beside',
      [{ id: 'a' }, { id: 'b', status: 'in-negotiation' }],
      'PAK, 1 agreement, 1 expression of interest',
    ],
  ] as [string, Partial<Agreement>[], string][])('%s', (_name, records, spoken) => {
    expect(mapRows(contextOf(selectionOf(records))).map((row) => row.spoken)).toEqual([spoken])
  })

  it('a remark and a pattern never disagree', () => {
    const records: Partial<Agreement>[] = [
      { id: 'a', level: 'company' },
      { id: 'b', status: 'ended', parties: partiesWith('EGY') },
      { id: 'c', kind: 'expression-of-interest', parties: partiesWith('BRA') },
      { id: 'd', parties: partiesWith('FRA') },
    ]
    const selection = selectionOf(records)
    const looks = mapStyles(selection, 'agreements')
    const patterns = mapRows(contextOf(selection)).map((row) => {
      const look = looks.get(row.iso3)
      return [row.remark, look?.kind === 'class' ? look.pattern : look?.kind]
    })
    expect(patterns.sort()).toEqual([
      ['', null],
      ['all ended', 'ended'],
      ['expressions of interest only', 'interest'],
      ['institutions or companies only', 'unofficial'],
    ])
  })
})

describe('names on the map', () => {
  const records = ['PAK', 'BRA', 'EGY', 'BHR', 'FRA'].flatMap((code, i) =>
    many(i + 1, { id: code.toLowerCase(), parties: partiesWith(code) }),
  )
  const labels = (color: string, filters = {}) =>
    chooseLabels(selectionOf(records, filters), color, text).map((label) => label.text)

  it('are the subject, and those with most with their counts', () => {
    expect(labels('agreements')).toEqual(['CHN', 'FRA 5', 'BHR 4', 'EGY 3', 'BRA 2', 'PAK 1'])
  })

  it('coloured by the first agreement, the subject alone', () => {
    expect(labels('first')).toEqual(['CHN'])
  })

  it('coloured by alignment, the countries of the coalitions where they are few', () => {
    expect(labels('alignment').sort()).toEqual(['BHR', 'BRA', 'CHN', 'EGY', 'FRA', 'PAK'])
    expect(labels('alignment', { country: ['EGY'] })).toEqual(['CHN', 'EGY'])
  })

  it('leave out countries without a value in the colouring', () => {
    expect(labels('gulf')).toEqual(['CHN'])
    expect(labels('agreements', { to: '1990' })).toEqual(['CHN'])
  })

  it('are inverse where the country is dark', () => {
    const made = chooseLabels(
      selectionOf([...many(8), ...many(7, { id: 'e', parties: partiesWith('EGY') })]),
      'agreements',
      text,
    )
    expect(made.map((label) => [label.text, label.isInverse])).toEqual([
      ['CHN', false],
      ['PAK 8', true],
      ['EGY 7', false],
    ])
  })
})

describe('the programs of a tooltip', () => {
  const tally = (counts: readonly number[]) => {
    const [made] = countryTallies(selectionOf([{ id: 'a' }]))
    return made && { ...made, primaryPrograms: Uint32Array.from(counts) }
  }
  it.each([
    [[], [], 0, 0],
    [[0, 2, 0], [1], 0, 0],
    [[1, 3, 1], [1, 0, 2], 0, 0],
    [[1, 1, 1, 1, 1], [0, 1, 2, 3, 4], 0, 0],
    [[1, 2, 3, 4, 5, 6, 7], [6, 5, 4, 3, 2], 2, 3],
  ])('of %j are %j, with %i more of %i records', (counts, top, restPrograms, restCount) => {
    const made = topPrograms(tally(counts))
    expect(made.top.map(({ program }) => program)).toEqual(top)
    expect(made).toMatchObject({ restPrograms, restCount })
  })

  it('of a country without records are none', () => {
    expect(topPrograms(undefined)).toEqual({ top: [], restPrograms: 0, restCount: 0 })
  })
})
