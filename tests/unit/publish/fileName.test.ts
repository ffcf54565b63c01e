import { expect, it } from 'vitest'
import {
  animationFileName,
  chartFileName,
  deckFileName,
  partFileName,
} from '../../../src/publish/files/fileName'
import type { ChartId } from '../../../src/selection/chartTable'
import { type Filters, noFilters } from '../../../src/selection/filters'
import { defaultView, type View } from '../../../src/selection/view'
import { testDataset } from '../testDataset'

const data = testDataset([])

it.each([
  ['my file (2026).csv', 'my-file-2026-own-data'],
  ['a.json (example.org)', 'a-example-org-own-data'],
  ['月球.csv', 'own-data'],
])('names the files of the reader’s own %s after it', (own, start) => {
  expect(chartFileName('map', defaultView, { ...data, own })).toBe(`${start}-map`)
  expect(partFileName('agreements.csv', { ...noFilters, program: ['gulf'] }, own)).toBe(
    `${start}-agreements-gulf.csv`,
  )
})

it.each([
  ['map', {}, {}, 'space-partnerships-map-2026-11-24'],
  [
    'map',
    { program: ['gulf'], from: '2020', to: '2025' },
    {},
    'space-partnerships-gulf-2020-2025-map-2026-11-24',
  ],
  ['map', {}, { color: 'alignment' }, 'space-partnerships-map-by-alignment-2026-11-24'],
  ['events', {}, { color: 'alignment' }, 'space-partnerships-events-2026-11-24'],
  ['map', { program: ['gulf'] }, { area: 'world' }, 'space-partnerships-gulf-map-world-2026-11-24'],
  ['events', {}, { area: 'world' }, 'space-partnerships-events-2026-11-24'],
  ['map', {}, { at: { lat: 24, lon: 51, zoom: 3 } }, 'space-partnerships-map-part-2026-11-24'],
  ['events', {}, { at: { lat: 24, lon: 51, zoom: 3 } }, 'space-partnerships-events-2026-11-24'],
  ['network', {}, { partners: 'organisations' }, 'space-partnerships-network-organisations-2026-11-24'],
  ['events', {}, { partners: 'organisations' }, 'space-partnerships-events-2026-11-24'],
  ['map', {}, { mark: ['PAK'] }, 'space-partnerships-map-highlighted-2026-11-24'],
  // Both dates of a comparison; the end of the data by its month.
  ['map', {}, { earlier: '2018' }, 'space-partnerships-map-change-2018-to-2026-11-2026-11-24'],
  [
    'map',
    { program: ['gulf'], from: '2010', to: '2025' },
    { earlier: '2018-06', color: 'moon' },
    'space-partnerships-gulf-since-2010-map-by-moon-change-2018-06-to-2025-2026-11-24',
  ],
  [
    'by-country',
    { to: '2025' },
    { earlier: '2018' },
    'space-partnerships-by-country-change-2018-to-2025-2026-11-24',
  ],
  // Nothing of it for a date that does not fit, and for what shows one date.
  ['map', { to: '2018' }, { earlier: '2018' }, 'space-partnerships-to-2018-map-2026-11-24'],
  ['map', {}, { earlier: '2018', color: 'first' }, 'space-partnerships-map-by-first-2026-11-24'],
  ['events', {}, { earlier: '2018' }, 'space-partnerships-events-2026-11-24'],
  [
    'per-year',
    { country: ['PAK'] },
    { by: 'countries' },
    'space-partnerships-pak-per-year-countries-2026-11-24',
  ],
] as const)('names the files of the chart %s under %j and %j', (chart, filters, view, name) => {
  const shown = { ...defaultView, ...view, filters: { ...noFilters, ...filters } } as View
  expect(chartFileName(chart, shown, { ...data, own: null })).toBe(name)
})

it.each([
  [{}, 'agreements.csv'],
  [{ region: ['Africa'] }, 'agreements-africa.csv'],
  [{ group: ['gcc'], excluded: { group: ['bri'], country: ['PAK'] } }, 'agreements-not-pak-gcc-not-bri.csv'],
  [{ from: '2018-03' }, 'agreements-since-2018-03.csv'],
  [{ to: '2023' }, 'agreements-to-2023.csv'],
  [{ from: '2020', to: '2020' }, 'agreements-2020.csv'],
  [{ q: 'São Tomé / “moon”!' }, 'agreements-sao-tome-moon.csv'],
  [{ q: '月球' }, 'agreements.csv'],
  [{ interest: true, level: ['state', 'agency'] }, 'agreements-state-agency-interest.csv'],
  [{ q: 'x'.repeat(80) }, 'agreements-1-filter.csv'],
  [
    {
      program: ['satellites-launch', 'earth-observation', 'science-mission'],
      region: ['Americas'],
      from: '2020',
      to: '2025',
    },
    'agreements-satellites-launch-earth-observation-and-3-more.csv',
  ],
] as [Partial<Filters>, string][])('names a table of the records under %j', (filters, name) => {
  expect(partFileName('agreements.csv', { ...noFilters, ...filters }, null)).toBe(name)
})

it('the slug of a view comes before an extension of two parts', () => {
  expect(partFileName('references.csl.json', { ...noFilters, program: ['gulf'] }, null)).toBe(
    'references-gulf.csl.json',
  )
})

it.each([
  [[], null],
  [['map'], 'space-partnerships-gulf-map-2026-11-24'],
  [['map', 'matrix', 'map'], 'space-partnerships-gulf-map-2026-11-24-and-2-more'],
] as [ChartId[], string | null][])(
  'a deck of %j without a title is named after its first step: %s',
  (ids, name) => {
    const view = { ...defaultView, filters: { ...noFilters, program: ['gulf'] } }
    expect(
      deckFileName(
        ids.map((id) => ({ content: { id }, view })),
        data,
      ),
    ).toBe(name)
  },
)

it.each<[Partial<Filters>, Partial<View>, string | null, string]>([
  [{}, {}, null, 'space-partnerships-map-1980-2026'],
  // The years are those of the period.
  [{ program: ['gulf'], from: '1980', to: '2026-03' }, {}, null, 'space-partnerships-gulf-map-1980-2026'],
  [
    {},
    { color: 'alignment', mark: ['PAK'] },
    null,
    'space-partnerships-map-by-alignment-highlighted-1980-2026',
  ],
  [{}, { title: 'Mine' }, null, 'space-partnerships-map-own-headline-1980-2026'],
  [{}, { area: 'africa' }, 'mine.csv', 'mine-own-data-map-africa-1980-2026'],
])('names an animation after its view and years: %j %j', (filters, view, own, name) => {
  const shown = { ...defaultView, ...view, filters: { ...noFilters, ...filters } }
  expect(animationFileName(shown, { first: 1980, last: 2026 }, { own })).toBe(name)
})
