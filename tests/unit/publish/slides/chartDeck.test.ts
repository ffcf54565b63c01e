import type { Element } from '@xmldom/xmldom'
import { strFromU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { dayNumber, parsePartialDate } from '../../../../src/dataset/partialDate'
import { type ChartId, chartIds } from '../../../../src/selection/chartTable'
import { wholeSelection } from '../../../../src/selection/wholeSelection'
import { contentOf, selectionOf } from '../../charts/contentOf'
import { cachedValues, elements, openPackage, wordsIn } from './openDeck'
import { openDeckOf, projectData, slideOf } from './sampleDeck'

const { dataset } = projectData()
const whole = wholeSelection(dataset)
const slidePath = 'ppt/slides/slide1.xml'
const chartPath = 'ppt/charts/chart1.xml'

const decks = new Map(
  await Promise.all(
    chartIds.map(async (id) => {
      const { content, slide } = slideOf(id, whole)
      return [id, { content, slide, open: await openDeckOf([slide], whole) }] as const
    }),
  ),
)

/** The slide of a chart without filters. */
function deckOf(id: ChartId) {
  const found = decks.get(id)
  if (!found) throw new Error(`no deck of ${id}`)
  return found
}

/** The numbers of a chart part, one list per series. */
function numbersOf(chart: ReturnType<ReturnType<typeof openPackage>['xml']>) {
  return elements(chart, 'c:ser').map((series) => cachedValues(series, 'c:val').map(Number))
}

const orderOfSeries = [
  'c:idx',
  'c:order',
  'c:tx',
  'c:spPr',
  'c:invertIfNegative',
  'c:dPt',
  'c:dLbls',
  'c:cat',
  'c:val',
]

describe.each(chartIds)('the slide of %s', (id) => {
  it('is a package in which every part has a type, and every relation and id refers to a part', () => {
    const { open } = deckOf(id)
    expect(open.faults()).toEqual([])
  })

  it('has the finding, the measure, the source and the address as text', () => {
    const { content, open } = deckOf(id)
    const words = wordsIn(open.xml(slidePath))
    expect(words).toContain(content.title)
    expect(words).toContain(content.subtitle)
    expect(words).toContain(content.source)
    expect(words).toContain('space.example/?chart=x&from=2020')
  })

  it('has alternative text, repeated in the speaker notes', () => {
    const { content, open } = deckOf(id)
    const drawings = ['p:graphicFrame', 'p:pic'].flatMap((name) => elements(open.xml(slidePath), name))
    expect(drawings).toHaveLength(1)
    expect(drawings[0]?.getElementsByTagName('p:cNvPr')[0]?.getAttribute('descr')).toBe(content.summary)
    const notes = wordsIn(open.xml('ppt/notesSlides/notesSlide1.xml'))
    for (const words of [content.summary, content.caveat ?? '', content.source])
      expect(notes).toContain(words)
  })

  it('has a picture only if there is no chart or table', () => {
    const { content, open } = deckOf(id)
    const isChart = content.native !== null && content.native.kind !== 'table'
    expect(open.paths.includes(chartPath)).toBe(isChart)
    expect(elements(open.xml(slidePath), 'a:tbl')).toHaveLength(content.native?.kind === 'table' ? 1 : 0)
    expect(open.pictures).toHaveLength(content.native === null ? 1 : 0)
  })
})

describe('native charts', () => {
  it.each(
    chartIds.filter((id) => ['bars', 'columns', 'area'].includes(contentOf(id, whole).native?.kind ?? '')),
  )('%s has its parts in the order of the format, and the same numbers in its workbook', async (id) => {
    const { open } = deckOf(id)
    const chart = open.xml(chartPath)
    for (const series of elements(chart, 'c:ser')) {
      const places = Array.from(series.childNodes).map((child) => orderOfSeries.indexOf(child.nodeName))
      expect(places).toEqual([...places].sort((a, b) => a - b))
      expect(places).not.toContain(-1)
    }
    const sheet = openPackage(open.bytes('ppt/embeddings/chart1.xlsx'))
    expect(sheet.faults()).toEqual([])
    const [, ...rows] = elements(sheet.xml('xl/worksheets/sheet1.xml'), 'row')
    const columns = numbersOf(chart).map((_, column) => rows.map((row) => cellOf(row, column + 1)))
    expect(columns).toEqual(numbersOf(chart))
  })

  it('by-country: the segments of a bar equal the table, and the rows left out are counted', () => {
    const { content, slide, open } = deckOf('by-country')
    const [firm = [], other = []] = numbersOf(open.xml(chartPath))
    const shown = content.table.slice(0, firm.length)
    expect(firm).toEqual(shown.map(([, , , official]) => official))
    expect(firm.map((value, row) => value + (other[row] ?? 0))).toEqual(shown.map(([, , count]) => count))
    const [series] = elements(open.xml(chartPath), 'c:ser')
    expect(series && cachedValues(series, 'c:cat')).toEqual(
      shown.map(([name, , count]) => `${name} ${count}`),
    )
    expect(slide.lead.join(' ')).toContain(`${firm.length} of ${content.table.length} shown`)
  })

  it.each(['by-program', 'by-kind', 'by-region'] as const)('%s: one bar per row of the table', (id) => {
    const { content, open } = deckOf(id)
    const chart = open.xml(chartPath)
    expect(numbersOf(chart)).toEqual([content.table.map(([, count]) => count)])
    const [series] = elements(chart, 'c:ser')
    expect(series && cachedValues(series, 'c:cat')).toEqual(content.table.map(([name]) => name))
  })

  it('per-year: one column per year, striped if the year is incomplete', () => {
    const { content, open } = deckOf('per-year')
    const chart = open.xml(chartPath)
    expect(numbersOf(chart)).toEqual([content.table.map(([, agreements]) => agreements)])
    const [point] = elements(chart, 'c:dPt')
    const place = Number(point?.getElementsByTagName('c:idx')[0]?.getAttribute('val'))
    expect(content.table[place]?.[0]).toBe(2026)
    expect(point && elements(point, 'a:pattFill')).toHaveLength(1)
  })

  it('cumulative: every row of the table on its day, and the previous totals on the day before', () => {
    const { content, open } = deckOf('cumulative')
    const chart = open.xml(chartPath)
    const [first] = elements(chart, 'c:ser')
    const days = first ? cachedValues(first, 'c:cat').map(Number) : []
    const names = elements(chart, 'c:ser').map((series) =>
      (cachedValues(series, 'c:tx')[0] ?? '').replace(/ \d+( of \d+)?$/, ''),
    )
    const numbers = new Map(numbersOf(chart).map((values, place) => [names[place] ?? '', values]))
    const programs = content.columns.slice(1, -1).map(({ label }) => label)
    const at = (day: number) => programs.map((name) => numbers.get(name)?.[days.indexOf(day)] ?? 0)
    let before = programs.map(() => 0)
    for (const [date, ...cells] of content.table) {
      const day = (parsePartialDate(String(date))?.start ?? 0) - dayNumber(1899, 12, 30)
      expect(at(day)).toEqual(cells.slice(0, -1))
      if (days.includes(day - 1)) expect(at(day - 1)).toEqual(before)
      before = at(day)
    }
    expect(days).toEqual([...days].sort((a, b) => a - b))
  })

  it('matrix: the cells of the table, empty if zero', () => {
    const { content, open } = deckOf('matrix')
    const [, ...rows] = elements(open.xml(slidePath), 'a:tr').map((row) =>
      elements(row, 'a:tc').map((cell) => elements(cell, 'a:t')[0]?.textContent ?? ''),
    )
    expect(rows).toEqual(
      content.table
        .slice(0, rows.length)
        .map((cells) => cells.map((value) => (value === 0 ? '' : String(value)))),
    )
  })

  it('a chart that starts before 1900 is a picture: office programs cannot number its days', () => {
    const old = selectionOf([{ date: { value: '1850', basis: 'signed' } }])
    expect(contentOf('cumulative', old).native).toBeNull()
    expect(contentOf('per-year', old).native).toBeNull()
  })

  it.each(chartIds)('%s without records still makes a slide', async (id) => {
    const nothing = selectionOf([])
    const { slide } = slideOf(id, nothing)
    expect((await openDeckOf([slide], nothing)).faults()).toEqual([])
  })
})

function cellOf(row: Element, column: number): number {
  return Number(elements(row, 'c')[column]?.textContent)
}

it('the same deck has the same bytes', async () => {
  const { slide, open } = deckOf('by-country')
  const again = await openDeckOf([slide], whole)
  expect(strFromU8(again.file, true)).toBe(strFromU8(open.file, true))
})
