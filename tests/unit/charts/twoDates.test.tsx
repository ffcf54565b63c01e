import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { ChartContent } from '../../../src/charts/contract/chart'
import { chartById } from '../../../src/charts/registry'
import { atTwoDates } from '../../../src/charts/twoDates'
import type { Agreement, Membership } from '../../../src/dataset/schema'
import { decodeView, parseQuery } from '../../../src/selection/address/address'
import { type ChartId, chartIds } from '../../../src/selection/chartTable'
import { noFilters } from '../../../src/selection/filters'
import { select } from '../../../src/selection/select'
import { createText } from '../../../src/text/text'
import { frozenDataset } from '../../frozenData'
import { frozenPlainData } from '../selection/counting/frozenPlainData'
import { plainCount } from '../selection/counting/plainCount'
import { partiesWith, testDataset } from '../testDataset'
import { signed } from './contentOf'

const text = createText()
const act = (date: string, country: string, more: Partial<Agreement> = {}): Partial<Agreement> => ({
  ...signed(date),
  parties: partiesWith(country),
  ...more,
})

/** Pakistan gains two, Brazil is new, Egypt stays as it was, Bahrain has shown interest only. */
const small = testDataset(
  [
    act('2010-05-01', 'PAK'),
    act('2012', 'EGY'),
    act('2018-07', 'BRA', { programs: ['station'] }),
    act('2020-01-31', 'PAK', { programs: ['gulf', 'moon'] }),
    act('2024', 'PAK'),
    act('2021', 'BHR', { kind: 'expression-of-interest' }),
  ],
  [
    { group: 'road', country: 'EGY', joined: '2014', status: 'member' },
    { group: 'road', country: 'PAK', joined: '2019-05', status: 'member' },
    { group: 'road', country: 'FRA', joined: '2011', left: '2020-06', status: 'withdrawn' },
  ] satisfies Partial<Membership>[],
)
const frozen = frozenDataset()

function contentOf(id: ChartId, query: string, dataset = small): ChartContent {
  const { view } = decodeView(parseQuery(query), dataset)
  const selection = select(dataset, view.filters)
  return atTwoDates(chartById(id)).content({ selection, view, text })
}

describe('the headline says both dates, both counts and the change', () => {
  it.each([
    ['then=2017', 'From 2017 to November 2026: 2 → 3 partner countries, +1'],
    ['then=2018-06', 'From June 2018 to November 2026: 2 → 3 partner countries, +1'],
    // July 2018 may lie before the 15th.
    ['then=2018-07-15', 'From 15 July 2018 to November 2026: 3 → 3 partner countries, no change'],
    ['then=2009&to=2011', 'From 2009 to 2011: 0 → 1 partner country, +1'],
    [
      'then=2015&program=moon',
      'Agreements in the program “moon”: 2 → 2 partner countries from 2015 to November 2026, no change',
    ],
    [
      'then=2015&to=2021-06&from=2011',
      'Agreements since 2011: 1 → 3 partner countries from 2015 to June 2021, +2',
    ],
    ['then=2015&country=PAK', 'Agreements with PAK: 1 → 3 from 2015 to November 2026, +2'],
    [
      'then=2015&color=gulf',
      'Agreements in the program “gulf”: 0 → 1 partner country from 2015 to November 2026, +1',
    ],
    [
      'then=2015&group=road',
      'Agreements with members of Road: 1 → 2 partner countries from 2015 to November 2026, +1',
    ],
  ])('%s', (query, title) => {
    expect(contentOf('map', query).title).toBe(title)
  })

  it('and those of the area that the map shows', () => {
    expect(contentOf('map', 'then=2015&area=africa').title).toBe(
      'From 2015 to November 2026: 2 → 3 partner countries, +1; in Africa 1 → 1',
    )
  })

  it.each([
    ['then=2017', 'From 2017 to November 2026: most added with PAK, 1 → 3'],
    ['then=2019&to=2020', 'From 2019 to 2020: most added with PAK, 1 → 2'],
    ['then=2024', 'Agreements by partner country, from 2024 to November 2026'],
    [
      'then=2017&program=station',
      'Agreements in the program “station” by partner country, from 2017 to November 2026',
    ],
  ])('of the bars by country, %s', (query, title) => {
    expect(contentOf('by-country', query).title).toBe(title)
  })
})

describe('the tables have both counts and the change', () => {
  it('of the map', () => {
    const { columns, table } = contentOf('map', 'then=2017')
    expect(columns.map(({ label }) => label)).toEqual([
      'Country',
      'Code',
      'By 2017',
      'By November 2026',
      'Change',
      'What changed',
    ])
    expect(columns.map(({ id }) => id)).toContain('agreements_2026-11')
    expect(table).toEqual([
      ['PAK', 'PAK', 1, 3, 2, 'more agreements'],
      ['BRA', 'BRA', 0, 1, 1, 'new'],
      ['EGY', 'EGY', 1, 1, 0, 'as many'],
      ['BHR', 'BHR', 0, 0, 0, 'expressions of interest only'],
    ])
  })

  it('of the bars by country', () => {
    expect(contentOf('by-country', 'then=2017').table).toEqual([
      ['PAK', 'PAK', 1, 3, 2],
      ['BRA', 'BRA', 0, 1, 1],
      ['EGY', 'EGY', 1, 1, 0],
    ])
  })

  it('a country that left the group that the view asks for is listed with what it had', () => {
    const left = testDataset(
      [act('2012', 'FRA'), act('2012', 'EGY')],
      [
        { group: 'road', country: 'FRA', joined: '2011', left: '2020-06', status: 'withdrawn' },
        { group: 'road', country: 'EGY', joined: '2011', status: 'member' },
      ],
    )
    expect(contentOf('map', 'then=2015&group=road', left).table).toEqual([
      ['EGY', 'EGY', 1, 1, 0, 'as many'],
      ['FRA', 'FRA', 1, 0, -1, 'no longer counted'],
    ])
  })

  it.each([
    ['then=2018', {}, '2018'],
    ['then=2021-03&group=bri', { group: ['bri'] }, '2021-03'],
    ['then=2015&program=ilrs~beidou&to=2024', { program: ['ilrs', 'beidou'], to: '2024' }, '2015'],
  ] as const)('equal to a count by hand under %s', (query, change, then) => {
    const byHand = (to: string | null) => {
      const { counted } = plainCount(frozenPlainData(), { ...noFilters, ...change, to } as typeof noFilters)
      const counts = new Map<string, number>()
      for (const { partners } of counted)
        for (const iso3 of partners) counts.set(iso3, (counts.get(iso3) ?? 0) + 1)
      return counts
    }
    const [before, now] = [byHand(then), byHand('to' in change ? change.to : null)]
    for (const id of ['map', 'by-country'] as const) {
      const counted = contentOf(id, query, frozen).table.filter((row) => row[2] !== 0 || row[3] !== 0)
      expect(counted.length).toBe(new Set([...before.keys(), ...now.keys()]).size)
      for (const [, iso3, then, later, change] of counted)
        expect([iso3, then, later, change]).toEqual([
          iso3,
          before.get(String(iso3)) ?? 0,
          now.get(String(iso3)) ?? 0,
          (now.get(String(iso3)) ?? 0) - (before.get(String(iso3)) ?? 0),
        ])
    }
  })
})

describe('the map of change', () => {
  const draw = (query: string) =>
    renderToStaticMarkup(
      contentOf('map', query).picture.marks({ box: { widthPx: 960, heightPx: 540 }, id: 'p', shapes: null }),
    )

  it('has patterns of its own, and only what it shows in its legend', () => {
    const picture = draw('then=2017')
    expect(picture).toContain('New partner since 2017')
    expect(picture).toContain('id="p-map-new-3"')
    expect(picture).not.toContain('No longer counted')
    for (const label of ['none', '1', '2–3', '4–7', '8–15', '16+'])
      expect(picture).toContain(`>${label}</text>`)
    expect(draw('then=2024')).not.toContain('New partner')
    expect(draw('')).not.toContain('-new-')
  })

  it('says under a filter on groups that a country may have joined or left one', () => {
    expect(draw('then=2017&group=road')).toContain('New since 2017: first agreement, or joined the group')
    const left = testDataset(
      [act('2012', 'FRA'), act('2012', 'EGY')],
      [{ group: 'road', country: 'FRA', joined: '2019', status: 'member' }],
    )
    expect(contentOf('map', 'then=2015&group=-road', left).summary).toContain('1 no longer counted')
  })

  it('has large figures of both dates where there is room', () => {
    const square = renderToStaticMarkup(
      contentOf('map', 'then=2017').picture.marks({
        box: { widthPx: 720, heightPx: 720 },
        id: 'p',
        shapes: null,
      }),
    )
    expect(square).toContain('>2 → 5</text>')
    expect(square).toContain('agreements, +3 from 2017 to November 2026')
  })

  it('sums up what it shows for readers who cannot see it', () => {
    expect(contentOf('map', 'then=2017').summary).toBe(
      'The map shows 3 countries: 1 new since 2017, 1 with more agreements and 1 with as many.',
    )
  })
})

describe('an earlier date changes nothing', () => {
  const words = ({ title, subtitle, summary, caveat, scope, columns, table }: ChartContent) => ({
    title,
    subtitle,
    summary,
    caveat,
    scope,
    columns,
    table,
  })

  it.each(chartIds.filter((id) => id !== 'map' && id !== 'by-country'))('in the chart %s', (id) => {
    expect(words(contentOf(id, 'then=2018&to=2024', frozen))).toEqual(words(contentOf(id, 'to=2024', frozen)))
  })

  it.each(['first', 'programs', 'alignment'])('on the map coloured by %s', (color) => {
    expect(words(contentOf('map', `color=${color}&then=2018`, frozen))).toEqual(
      words(contentOf('map', `color=${color}`, frozen)),
    )
  })

  it.each(['map', 'by-country'] as const)('in the chart %s if it does not fit the period', (id) => {
    expect(words(contentOf(id, 'then=2020&to=2018', frozen))).toEqual(words(contentOf(id, 'to=2018', frozen)))
  })
})
