import { readFileSync } from 'node:fs'
import { wcagContrast } from 'culori'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { leadingRows } from '../../../src/charts/highlight/highlight'
import { chooseLabels } from '../../../src/charts/map/labels/chooseLabels'
import { legendEntries } from '../../../src/charts/map/legend/legendEntries'
import { siteMarks } from '../../../src/charts/map/siteMarks'
import type { Agreement } from '../../../src/dataset/schema'
import { tokenValues } from '../../../src/publish/picture/tokenValues'
import type { ChartId } from '../../../src/selection/chartTable'
import { chartIds } from '../../../src/selection/chartTable'
import { wholeSelection } from '../../../src/selection/wholeSelection'
import { frozenDataset } from '../../frozenData'
import { contentOf, contextOf, selectionOf, signed } from './contentOf'

const whole = wholeSelection(frozenDataset())
const box = { widthPx: 900, heightPx: 500 }
/** The marks of the legend, which are followed by its labels. */
const legendMarks = (svg: string) =>
  [...svg.matchAll(/<g transform="translate\([\d.]+ \d+\)">((?:(?!<text).)*)<text x="[\d.]+" y="10.5"/g)].map(
    ([, mark]) => mark,
  )
const marksOf = (id: ChartId, mark: readonly string[]) =>
  renderToStaticMarkup(contentOf(id, whole, { mark }).picture.marks({ box, id: 'test', shapes: null }))

describe('a view with marks', () => {
  it.each<[ChartId, string[], string | null]>([
    ['map', ['AZE', 'PAK'], 'Highlighted: Azerbaijan, Pakistan'],
    ['map', ['ilrs'], 'Highlighted: Lunar research station'],
    ['by-country', ['PAK'], 'Highlighted: Pakistan'],
    ['matrix', ['PAK', 'gulf'], 'Highlighted: Pakistan, Gulf'],
    ['events', ['PAK'], 'Highlighted: Pakistan'],
    ['by-program', ['PAK', 'gulf'], 'Highlighted: Gulf'],
    ['cumulative', ['gulf'], 'Highlighted: Gulf'],
    ['cumulative', ['PAK'], null],
    ['ladder', ['PAK'], 'Highlighted: Pakistan'],
    ['network', ['PAK', 'gulf'], 'Highlighted: Pakistan, Gulf'],
    ['by-kind', ['PAK', 'gulf'], null],
    ['curves', ['PAK', 'gulf'], null],
    ['claims', ['PAK', 'gulf'], null],
  ])('%s with %s: the scope and the summary name what is highlighted', (id, mark, words) => {
    const content = contentOf(id, whole, { mark })
    expect(content.scope).toBe(words)
    const { summary } = contentOf(id, whole)
    expect(content.summary).toBe(words ? `${summary} ${words}.` : summary)
  })

  it.each(chartIds)('%s keeps its counts, title and table', (id) => {
    const plain = contentOf(id, whole)
    const marked = contentOf(id, whole, { mark: ['PAK', 'gulf'] })
    expect({ title: marked.title, table: marked.table, source: marked.source }).toEqual({
      title: plain.title,
      table: plain.table,
      source: plain.source,
    })
  })

  it.each<[ChartId, string[]]>([
    ['by-country', ['PAK']],
    ['matrix', ['PAK']],
    ['matrix', ['gulf']],
    ['events', ['PAK']],
    ['by-program', ['gulf']],
    ['ladder', ['PAK']],
    ['network', ['BHR']],
  ])('%s with %s: the picture explains how marks look that are not highlighted', (id, mark) => {
    expect(marksOf(id, mark)).toContain('>Not highlighted<')
    expect(marksOf(id, [])).not.toContain('ighlighted')
  })

  it.each(
    (['by-country', 'matrix', 'events', 'by-program'] as const).flatMap((id) =>
      [[], ['PAK'], ['gulf'], ['PAK', 'gulf']].map((mark) => [id, mark] as const),
    ),
  )('%s with %j: no two entries of the legend have the same mark', (id, mark) => {
    const marks = legendMarks(marksOf(id, mark))
    expect(new Set(marks).size).toBe(marks.length)
  })

  it('a picture has entries only for what it draws', () => {
    const labels = (id: ChartId, records: Partial<Agreement>[], mark: string[] = []) => {
      const svg = renderToStaticMarkup(
        contentOf(id, selectionOf(records), { mark }).picture.marks({ box, id: 'test', shapes: null }),
      )
      return ['State or agency level', 'Other levels', 'Not highlighted', 'Day known', 'Month known'].filter(
        (label) => svg.includes(`>${label}<`),
      )
    }
    expect(labels('by-country', [{ level: 'agency' }])).toEqual(['State or agency level'])
    expect(labels('by-country', [{ level: 'company' }])).toEqual(['Other levels'])
    expect(labels('by-country', [{ level: 'company' }], ['PAK'])).toEqual(['Other levels'])
    expect(labels('by-country', [{ level: 'company' }], ['EGY'])).toEqual(['Other levels', 'Not highlighted'])
    expect(labels('events', [signed('2023-10-18')], ['PAK'])).toEqual(['Day known'])
    expect(labels('events', [signed('2023-10')], ['EGY'])).toEqual(['Not highlighted', 'Month known'])
    expect(labels('matrix', [{}], ['PAK'])).toEqual([])
    expect(labels('by-program', [{ programs: ['moon'] }], ['moon'])).toEqual([])
  })

  it.each(['light', 'dark'] as const)(
    'numbers of the matrix that are not highlighted are readable, %s',
    (theme) => {
      const tokens = tokenValues(readFileSync('src/ui/tokens.css', 'utf8'), theme)
      const colourOf = (colour = '') => tokens.get(colour.replace(/^var\((.*)\)$/, '$1')) ?? ''
      const svg = marksOf('matrix', ['PAK'])
      expect(svg).not.toMatch(/<g [^>]*opacity/)
      const cells = [
        ...svg.matchAll(
          /<rect width="[^"]*" height="[^"]*" fill="([^"]*)"><\/rect><text [^>]*fill="([^"]*)"/g,
        ),
      ]
      expect(cells.length).toBeGreaterThan(20)
      for (const [, fill, ink] of cells)
        expect(wcagContrast(colourOf(fill), colourOf(ink))).toBeGreaterThanOrEqual(4.5)
    },
  )

  it('shows marked rows that would not fit otherwise', () => {
    const last = contentOf('by-country', whole).table.at(-1)
    const code = String(last?.[1])
    expect(marksOf('by-country', [code])).toContain(`>${last?.[0]}<`)
    expect(marksOf('by-country', [])).not.toContain(`>${last?.[0]}<`)
    expect(marksOf('matrix', [code])).toContain(`>${last?.[0]}<`)
    const native = contentOf('by-country', whole, { mark: [code] }).native
    if (native?.kind !== 'bars') throw new Error('no bars')
    expect(native.categories).toContain(`${last?.[0]} ${last?.[2]}`)
  })

  it('a slide of countries has the whole of each bar, and its parts for both', () => {
    const native = contentOf('by-country', whole, { mark: ['PAK'] }).native
    if (native?.kind !== 'bars') throw new Error('no bars')
    const names = ['State or agency level', 'Other levels']
    expect(native.series.map(({ name }) => name)).toEqual([
      ...names,
      ...names.map((name) => `${name}, not highlighted`),
    ])
    const { table } = contentOf('by-country', whole)
    native.categories.forEach((category, row) => {
      const [name, , count, firm] = table.find(([name]) => category.startsWith(`${name} `)) ?? []
      expect(category).toBe(`${name} ${count}`)
      const [own = 0, other = 0, ownMuted = 0, otherMuted = 0] = native.series.map(
        ({ values }) => values[row],
      )
      expect([own + ownMuted, other + otherMuted]).toEqual([firm, Number(count) - Number(firm)])
      expect(own + other > 0).toBe(name === 'Pakistan')
    })
  })
})

it.each([
  [['a', 'b', 'c', 'd'], 'd', ['a', 'd']],
  [['a', 'b', 'c', 'd'], 'a', ['a', 'b']],
  [['a', 'b'], 'b', ['a', 'b']],
  [['a', 'b', 'c'], '', ['a', 'b']],
])('of %j with %j highlighted, the two rows shown are %j', (rows, marked, shown) => {
  expect(leadingRows(rows, 2, (row) => row !== marked)).toEqual(shown)
})

describe('the map with marks', () => {
  const records = [
    { id: 'a', programs: ['moon'], site: { name: 'Here', lat: 10, lon: 10 } },
    {
      id: 'b',
      parties: [
        { country: 'CHN', role: 'signatory' as const },
        { country: 'BRA', role: 'signatory' as const },
      ],
      programs: ['gulf'],
      site: { name: 'There', lat: 20, lon: 20 },
    },
  ]
  const selection = selectionOf(records)

  it.each([
    [[], ['CHN', 'BRA', 'PAK']],
    [['BRA'], ['CHN', 'BRA']],
    [['EGY'], ['CHN', 'EGY']],
    [['moon'], ['CHN', 'PAK']],
    [['CHN'], ['CHN']],
  ])('with %j names %j', (mark, codes) => {
    const labels = chooseLabels(contextOf(selection, { mark }))
    expect(labels.map(({ country }) => country.iso3)).toEqual(codes)
  })

  it.each([
    [[], [false, false]],
    [['PAK'], [false, true]],
    [['gulf'], [true, false]],
  ])('with %j mutes sites: %j', (mark, muted) => {
    expect(siteMarks(selection, 'agreements', { mark }).map(({ isMuted }) => isMuted)).toEqual(muted)
  })

  it('has highlighted and muted in its legend, only with marks', () => {
    const labels = (mark: string[]) =>
      legendEntries(contextOf(selection, { mark })).keys.map(({ label }) => label)
    expect(labels(['PAK'])).toEqual(expect.arrayContaining(['Highlighted', 'Not highlighted']))
    expect(labels([]).join()).not.toContain('ighlighted')
  })
})
