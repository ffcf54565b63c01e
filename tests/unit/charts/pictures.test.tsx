import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { mapShapes } from '../../../src/build/geometry/worldGeometry'
import { ChartPicture } from '../../../src/charts/picture/ChartPicture'
import { naturalHeightPx } from '../../../src/charts/picture/layoutPicture'
import { chartById } from '../../../src/charts/registry'
import { type ChartId, chartIds, chartTable } from '../../../src/selection/chartTable'
import { type Filters, noFilters } from '../../../src/selection/filters'
import { select } from '../../../src/selection/select'
import { mapColours } from '../../../src/selection/view'
import { frozenDataset } from '../../frozenData'
import { contextOf } from './contentOf'
import { markBounds } from './markBounds'

const dataset = frozenDataset()
const shapes = mapShapes(dataset.countries, 'near')

const selections: Record<string, Partial<Filters>> = {
  whole: {},
  ilrs: { program: ['ilrs'] },
  empty: { country: ['PAK'], to: '1950' },
}
const sizes: readonly (readonly [number, number | null])[] = [
  [320, null],
  [720, null],
  [960, 540],
  [720, 720],
]
/** The padding of the narrowest picture, and half a line over it. */
const leastMarginPx = 14
const facts = { licence: 'CC BY 4.0', link: 'https://example.org/tracker/?a=1&b=2' }

function contentOf(id: ChartId, filters: Partial<Filters>, color = 'agreements') {
  return chartById(id).content(contextOf(select(dataset, { ...noFilters, ...filters }), { color }))
}

interface Picture {
  widthPx?: number
  heightPx?: number | null
  withShapes?: boolean
}

function draw(
  content: ReturnType<typeof contentOf>,
  { widthPx = 720, heightPx = null, withShapes = true }: Picture = {},
) {
  return renderToStaticMarkup(
    <ChartPicture
      content={content}
      facts={facts}
      widthPx={widthPx}
      heightPx={heightPx ?? naturalHeightPx(content, facts, widthPx)}
      id="picture"
      shapes={withShapes ? shapes : null}
    />,
  )
}

function parse(svg: string): Element {
  const { documentElement } = new DOMParser({ onError: onErrorStopParsing }).parseFromString(
    svg,
    'image/svg+xml',
  )
  if (!documentElement) throw new Error('no element')
  return documentElement
}

function textsOf(svg: Element): readonly string[] {
  return Array.from(svg.getElementsByTagName('text')).map((text) => text.textContent ?? '')
}

const pictures = chartIds.flatMap((id) =>
  Object.entries(selections).map(([name, filters]) => [id, name, filters] as const),
)

describe.each(pictures)('the picture of %s, %s', (id, name, filters) => {
  const content = contentOf(id, filters)
  const svg = draw(content)

  it('is a standalone SVG', () => {
    expect(svg).not.toMatch(
      / (?:class|style|href|xlink:href|on\w+)=|<(?:foreignObject|script|style|image|use)\b/,
    )
    expect(svg).not.toMatch(/NaN|undefined|Infinity|\[object/)
    const root = parse(svg)
    expect(root.getElementsByTagName('title')[0]?.textContent).toBe(content.title)
    expect(root.getElementsByTagName('desc')[0]?.textContent).toBe(content.summary)
  })

  it('defines every pattern that it uses, under its own prefix', () => {
    const defined = [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? '')
    expect(new Set(defined).size).toBe(defined.length)
    for (const pattern of defined) expect(pattern).toMatch(/^picture-/)
    for (const [, used = ''] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(defined).toContain(used)
  })

  it.each(sizes)('stays inside its frame: %s by %s', (widthPx, heightPx) => {
    const root = parse(draw(content, { widthPx, heightPx }))
    const frame = (root.getAttribute('viewBox') ?? '').split(' ').map(Number)
    const marks = markBounds(root)
    expect(marks.length).toBeGreaterThan(name === 'empty' || !content.hasDrawing ? 2 : 8)
    const [page, ...inside] = marks
    expect(page).toMatchObject({ left: 0, top: 0, right: widthPx, bottom: frame[3] })
    const outside = inside.filter(
      ({ left, top, right, bottom }) =>
        left < leastMarginPx ||
        top < leastMarginPx ||
        right > widthPx - leastMarginPx ||
        bottom > (frame[3] ?? 0) - leastMarginPx,
    )
    expect(outside).toEqual([])
  })

  it('has no text that is too small to read', () => {
    for (const [, size] of svg.matchAll(/font-size="([^"]+)"/g))
      expect(Number(size)).toBeGreaterThanOrEqual(12)
  })
})

describe('a picture shows the numbers of its table', () => {
  const bars = chartIds.filter((id) => chartTable[id].facet !== null)
  it.each(bars)('%s: every bar has its name and value', (id) => {
    const content = contentOf(id, {})
    const texts = textsOf(parse(draw(content, { heightPx: 2600 })))
    const column = id === 'by-country' ? 2 : 1
    for (const row of content.table) {
      const at = texts.indexOf(String(row[0]))
      expect(at, String(row[0])).toBeGreaterThan(0)
      expect(texts[at + 1]).toBe(String(row[column]))
    }
  })

  it.each(bars)('%s: the length of bars is proportional to their values', (id) => {
    const content = contentOf(id, {})
    const root = parse(draw(content, { heightPx: 2600 }))
    const lengths = Array.from(root.getElementsByTagName('rect'))
      .filter((rect) => Number(rect.getAttribute('x') ?? 0) > 0)
      .map((rect) => Number(rect.getAttribute('width')))
    const values = content.table.reduce((sum, row) => sum + Number(row[id === 'by-country' ? 2 : 1]), 0)
    const most = Math.max(...content.table.map((row) => Number(row[id === 'by-country' ? 2 : 1])))
    const first = lengths.slice(0, id === 'by-country' ? 2 : 1).reduce((sum, length) => sum + length, 0)
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBeCloseTo((first / most) * values, 3)
  })

  it('the number of bars that do not fit is printed', () => {
    const content = contentOf('by-country', {})
    const texts = textsOf(parse(draw(content)))
    const shown = content.table.filter((row) => texts.includes(String(row[0]))).length
    expect(texts).toContain(`and ${content.table.length - shown} more`)
  })

  it('per-year: a bar for every year with a record, with a height proportional to its count', () => {
    const content = contentOf('per-year', {})
    const root = parse(draw(content))
    const heights = Array.from(root.getElementsByTagName('rect'))
      .filter((rect) => rect.getAttribute('fill') === 'var(--series)' && rect.getAttribute('x') !== null)
      .map((rect) => Number(rect.getAttribute('height')))
    const counts = content.table.map((row) => Number(row[1]))
    const whole = counts.slice(0, heights.length)
    const unit = Math.max(...heights) / Math.max(...whole)
    expect(heights.map((height) => Math.round(height / unit))).toEqual(whole)
  })

  it('cumulative: every program with its last total', () => {
    const content = contentOf('cumulative', {})
    const texts = textsOf(parse(draw(content)))
    const last = content.table.at(-1)
    for (const [position, { label }] of content.columns.entries()) {
      if (position === 0 || position === content.columns.length - 1 || last?.[position] === 0) continue
      // “5 of 28” where records are stacked under another program.
      expect(texts[texts.indexOf(label) + 1]?.split(' of ')[0]).toBe(String(last?.[position]))
    }
  })

  it('events: a mark for every record, and the records of each lane', () => {
    const content = contentOf('events', {})
    const root = parse(draw(content))
    const ofProgram = (mark: Element) =>
      [mark.getAttribute('fill'), mark.getAttribute('stroke')].some((paint) =>
        paint?.startsWith('var(--program-'),
      )
    const marks = ['circle', 'rect'].flatMap((tag) =>
      Array.from(root.getElementsByTagName(tag)).filter(ofProgram),
    )
    const lanes = new Set(content.table.map((row) => row[2]))
    expect(marks.length).toBe(content.table.length + lanes.size)
    const texts = textsOf(root)
    for (const lane of lanes)
      expect(texts[texts.indexOf(String(lane)) + 1]?.split(' of ')[0]).toBe(
        String(content.table.filter((row) => row[2] === lane && row[4] === 'yes').length),
      )
  })

  it('matrix: the counts of a country in the order of the programs', () => {
    const content = contentOf('matrix', {})
    const texts = textsOf(parse(draw(content)))
    for (const row of content.table.slice(0, 10)) {
      const counts = row.slice(1, -1).filter((count) => count !== 0)
      const at = texts.indexOf(String(row[0]))
      expect(texts.slice(at + 1, at + 1 + counts.length)).toEqual(counts.map(String))
    }
  })

  it('claims: every stated total with the documented total of its time', () => {
    const content = contentOf('claims', {})
    const texts = textsOf(parse(draw(content)))
    for (const [, , , stated, documented] of content.table) {
      expect(texts).toContain(String(stated))
      expect(texts).toContain(`documented: ${documented}`)
    }
  })
})

describe('the map', () => {
  it.each([...mapColours])('coloured by %s holds together', (color) => {
    const svg = draw(contentOf('map', { interest: true }, color))
    expect(svg).not.toMatch(/NaN|undefined/)
    expect(parse(svg).getElementsByTagName('path').length).toBeGreaterThan(150)
  })

  it('labels the countries with the most agreements, and paints as many as its title says', () => {
    const content = contentOf('map', {})
    const root = parse(draw(content))
    expect(textsOf(root)).toContain('Russia 40')
    const painted = ['path', 'circle'].flatMap((tag) =>
      Array.from(root.getElementsByTagName(tag)).filter((mark) =>
        /^var\(--map-\d\)$|^url\(#picture-map-(?:unofficial|ended)/.test(mark.getAttribute('fill') ?? ''),
      ),
    )
    expect(painted.length).toBeGreaterThanOrEqual(content.table.filter((row) => row[2] !== 0).length)
  })

  it('without shapes shows a message, and keeps its legend', () => {
    const texts = textsOf(parse(draw(contentOf('map', {}), { withShapes: false })))
    expect(texts.join(' ')).toContain('Russia 40')
    expect(texts).toContain('32+')
  })
})
