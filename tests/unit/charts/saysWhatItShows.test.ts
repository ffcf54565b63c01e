import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { ChartId } from '../../../src/selection/chartTable'
import { countryTallies } from '../../../src/selection/countryTallies'
import { countsByFacet } from '../../../src/selection/countsByFacet'
import { noFilters } from '../../../src/selection/filters'
import { select } from '../../../src/selection/select'
import { wholeSelection } from '../../../src/selection/wholeSelection'
import { kindName } from '../../../src/text/en/phrases/kinds'
import { createText } from '../../../src/text/text'
import { frozenDataset } from '../../frozenData'
import { partiesWith, testDataset } from '../testDataset'
import { contentOf, selectionOf, signed } from './contentOf'

const text = createText()
const whole = wholeSelection(frozenDataset())

describe('“5 of 28” beside a program', () => {
  const records = [
    { id: 'a', programs: ['moon', 'gulf'], parties: partiesWith('PAK') },
    { id: 'b', programs: ['moon', 'gulf'], parties: partiesWith('EGY') },
    { id: 'c', programs: ['gulf'], parties: partiesWith('EGY') },
    { id: 'd', programs: ['moon', 'station'], parties: partiesWith('BRA') },
  ]

  it.each(['cumulative', 'events'] as const)('%s: the caveat says where the rest are, and how many', (id) => {
    expect(contentOf(id, selectionOf(records)).caveat).toContain(
      '“1 of 3” beside gulf: the other 2 carry another program first and are drawn there. Drawn only under other programs: station (1).',
    )
  })

  it('partner countries over time: the same of countries', () => {
    expect(contentOf('cumulative', selectionOf(records), { by: 'countries' }).caveat).toMatch(
      / Drawn only under other programs: station \(1\) and gulf \(2\)\.$/,
    )
  })

  it('says it of a single one too', () => {
    expect(
      contentOf('events', selectionOf([records[0] ?? {}, { id: 'e', programs: ['gulf'] }])).caveat,
    ).toContain('“1 of 2” beside gulf: the other one carries another program first and is drawn there.')
  })

  it.each([
    [1, '“0 of 1” beside gulf: that one carries another program first and is drawn there.'],
    [2, '“0 of 2” beside gulf: all 2 carry another program first and are drawn there.'],
  ])('has no others if none of %i is drawn beside its program', (all, note) => {
    const interest = { id: 'e', programs: ['gulf'], kind: 'expression-of-interest' as const }
    const both = records.slice(0, all)
    expect(contentOf('events', selectionOf([...both, interest])).caveat).toContain(note)
  })

  it.each(['cumulative', 'events'] as const)('%s: nothing is said if all are in one place', (id) => {
    expect(contentOf(id, selectionOf([{ programs: ['moon'] }])).caveat).not.toMatch(/“|Drawn only/)
  })

  it.each(['agreements', 'countries'] as const)('a slide over time has it in its legend: %s', (by) => {
    const { native, table, columns } = contentOf('cumulative', whole, { by })
    if (native?.kind !== 'area') throw new Error('no area')
    const carried = countsByFacet(whole, 'program', by)
    const expected = whole.dataset.programs.flatMap(({ id, label }, position) => {
      const shown = Number(table.at(-1)?.[columns.findIndex((column) => column.id === id)])
      const all = carried[position] ?? 0
      return shown > 0 ? [`${label} ${shown === all ? all : `${shown} of ${all}`}`] : []
    })
    expect(native.series.map(({ name }) => name).reverse()).toEqual(expected)
  })
})

it.each([
  ['1999-05-01', true],
  ['2020-05-01', false],
])('a curve that begins on %s says that early years are less documented: %s', (day, isSaid) => {
  const { caveat } = contentOf(
    'cumulative',
    selectionOf([
      { id: 'a', ...signed(day) },
      { id: 'b', ...signed('2023') },
    ]),
  )
  expect(caveat?.includes('less well documented')).toBe(isSaid)
})

it('a kind has one name, in bars and in sentences', () => {
  for (const [kind, label] of Object.entries(text.m.words.kind))
    expect(label.toLowerCase()).toBe(kindName(kind, 'one').toLowerCase())
})

describe('what one country has', () => {
  const title = (n: number, filters = {}, view = {}) =>
    contentOf(
      'map',
      selectionOf(
        Array.from({ length: n }, (_, i) => ({ id: `r${i}`, programs: ['moon'] })),
        filters,
      ),
      view,
    ).title

  it.each([
    [1, { program: ['moon'] }, {}, '1 country has an agreement in the program “moon”'],
    [2, { program: ['moon'] }, {}, '1 country has agreements in the program “moon”'],
    [1, {}, { color: 'moon' }, '1 country has an agreement in the program “moon”'],
    [1, { kind: ['agreement'] }, {}, '1 country has a formal agreement'],
    [1, { status: ['active'] }, {}, '1 country with an active agreement'],
    [2, { status: ['active'] }, {}, '1 country with active agreements'],
    [1, { from: '2023', to: '2023' }, {}, '1 country has an agreement in 2023'],
  ])('%i records under %j: %s', (n, filters, view, words) => {
    expect(title(n, filters, view)).toBe(words)
  })
})

it.each<[ChartId, string]>([
  ['by-kind', 'Agreements with African countries'],
  ['map', 'Agreements with African countries'],
])('%s of a region is about its countries, not about acts in it', (id, phrase) => {
  const { title, summary } = contentOf(id, select(frozenDataset(), { ...noFilters, region: ['Africa'] }))
  expect(`${title} ${summary}`).toContain(phrase)
  expect(`${title} ${summary}`).not.toContain('in Africa')
})

describe('stated totals', () => {
  const statedIn = (asOf: string) => ({
    id: `c-${asOf}`,
    claimant: 'Somebody',
    claimantLabel: 'Somebody',
    date: '2024-05-01',
    asOf,
    measure: 'agreements' as const,
    qualifier: 'exactly' as const,
    value: 9,
    side: 'other' as const,
    scope: 'All',
    statement: 'Nine.',
    source: 's',
  })
  const content = (asOf: string[], filters = {}) =>
    contentOf(
      'claims',
      select(
        { ...testDataset([{ id: 'a', ...signed('2019') }, { id: 'b' }]), claims: asOf.map(statedIn) },
        { ...noFilters, ...filters },
      ),
    )
  const svgOf = (made: ReturnType<typeof content>) =>
    renderToStaticMarkup(made.picture.marks({ box: { widthPx: 900, heightPx: 400 }, id: 't', shapes: null }))

  it.each([
    [['2023'], true],
    [['2023-04'], false],
    [['2023-04-02'], false],
    [['2023-04-02', '2022'], true],
  ])('of %j: the line of a whole year is drawn and explained: %s', (asOf, has) => {
    expect(svgOf(content(asOf)).includes('>Stated for a whole year<')).toBe(has)
  })

  it.each([
    ['a region', { region: ['Asia'] }],
    ['a program without totals', { program: ['gulf'] }],
  ])('under %s there is a sentence in place of a picture', (_, filters) => {
    const made = content(['2023'], filters)
    if (made.hasDrawing) throw new Error('there is a drawing')
    expect(svgOf(made).replace(/<[^>]*>/g, '')).toMatch(/^(There is nothing to compare|No agreements)/)
    expect(made.picture.heightPx(720)).toBeGreaterThan(0)
  })
})

describe('the axis of agreements by date', () => {
  const svgOf = (values: string[], widthPx: number) =>
    renderToStaticMarkup(
      contentOf(
        'events',
        selectionOf(values.map((value, i) => ({ id: `r${i}`, ...signed(value) }))),
      ).picture.marks({
        box: { widthPx, heightPx: 300 },
        id: 't',
        shapes: null,
      }),
    )

  it.each([
    [['2020-07-01', '2025-03-01'], 900, 228],
    [['2009-07-01', '2025-03-01'], 900, 228],
    [['2020-07-01', '2025-03-01'], 400, 4],
  ])('%j at %i px: begins with a label, and marks keep away from the names', (values, widthPx, startPx) => {
    const svg = svgOf(values, widthPx)
    const lines = [...svg.matchAll(/<line x1="([\d.]+)" x2="\1" y1="-4"/g)].map(([, x]) => Number(x))
    expect(lines[0]).toBe(startPx)
    const marks = [...svg.matchAll(/<circle cx="([\d.]+)" cy="[\d.]+" r="([\d.]+)" fill="var\(--program/g)]
    expect(marks.length).toBe(values.length)
    for (const [, x, r] of marks) expect(Number(x) - Number(r)).toBeGreaterThan(startPx)
  })
})

it.each([
  [{ program: ['moon'], from: '2020' }, 'Agreements in the program “moon” since 2020, over time'],
  [{ program: ['moon'] }, 'Agreements in the program “moon” over time'],
  [{ from: '2023', to: '2023' }, 'Agreements in 2023, over time'],
])('%j: what is measured is set off from the period: %s', (filters, title) => {
  expect(
    contentOf('cumulative', selectionOf([{ id: 'a' }, { id: 'b', programs: ['moon'] }], filters)).title,
  ).toBe(title)
})

it.each([
  [13, false],
  [15, true],
])('%i bars where nothing can be pressed, as on paper: they say how many are left out: %s', (n, isCut) => {
  const dataset = frozenDataset()
  const codes = countryTallies(whole)
    .slice(0, n)
    .map(({ iso3 }) => iso3)
  const selection = select(dataset, { ...noFilters, country: codes })
  const page = renderToStaticMarkup(contentOf('by-country', selection).draw(700))
  expect(page.includes('>and 2 more<')).toBe(isCut)
})
