import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ClaimsPlot } from '../../../src/charts/claims/ClaimsPlot'
import {
  type ClaimRow,
  claimMeasures,
  claimRows,
  documentedTotals,
  firstStatedYear,
  type TotalPoint,
  totalOn,
} from '../../../src/charts/claims/claimRows'
import { textWidth } from '../../../src/charts/picture/textWidth'
import { type Segment, segmentMeetsBox, segmentsCross } from '../../../src/charts/scale/segment'
import { dayNumber, yearOf } from '../../../src/dataset/partialDate'
import { noFilters } from '../../../src/selection/filters'
import { select } from '../../../src/selection/select'
import { createText } from '../../../src/text/text'
import { frozenDataset } from '../../frozenData'

const text = createText()
const dataset = frozenDataset()

/** Panels as they are drawn: name, width and height. */
const sizes: [string, number, number][] = [
  ['a low slide', 361, 198],
  ['a slide of a deck', 401, 217],
  ['a slide of a briefing', 421, 247],
  ['a picture for slides', 444, 286],
  ['a page', 544, 330],
]

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** A stated total as drawn. */
interface Drawn {
  words: readonly Box[]
  leader: Segment | null
  /** The middle of the mark. */
  x: number
  y: number
  /** Its symbol, arrow and tail. */
  parts: readonly Box[]
}

const names = ['CNSA', 'Pentagon', 'Foreign Ministry', 'PLAAF News', 'State Council']

/** Stated totals and a documented line at random. */
const invented = fc
  .record({
    claims: fc.array(
      fc.record({
        day: fc.integer({ min: dayNumber(2005), max: dayNumber(2026) }),
        isYear: fc.boolean(),
        value: fc.integer({ min: 1, max: 350 }),
        claimantLabel: fc.constantFrom(...names),
        qualifier: fc.constantFrom('exactly' as const, 'more than' as const, 'nearly' as const),
        side: fc.constantFrom('subject' as const, 'other' as const),
      }),
      { minLength: 1, maxLength: 9 },
    ),
    steps: fc.array(
      fc.record({
        day: fc.integer({ min: dayNumber(2003), max: dayNumber(2026) }),
        by: fc.integer({ min: 1, max: 12 }),
      }),
      { minLength: 1, maxLength: 60 },
    ),
  })
  .map(({ claims, steps }) => {
    let total = 0
    const totals = steps
      .toSorted((a, b) => a.day - b.day)
      .map(({ day, by }): TotalPoint => {
        total += by
        return { day, total }
      })
    const rows = claims
      .map(({ day, isYear, ...claim }, i): ClaimRow => {
        const year = yearOf(day)
        const [start, end] = isYear ? [dayNumber(year), dayNumber(year, 12, 31)] : [day, day]
        return {
          claim: {
            id: `c${i}`,
            date: String(year),
            claimant: claim.claimantLabel,
            measure: 'agreements',
            scope: '',
            statement: '',
            source: 's',
            ...claim,
          },
          measure: 'agreements',
          start,
          end,
          documented: totalOn(totals, end),
        }
      })
      .sort((a, b) => a.end - b.end)
    return { rows, totals, firstYear: firstStatedYear(rows) }
  })

const selection = select(dataset, noFilters)

const frozen = [[], ['ilrs']].flatMap((program) => {
  const view = select(dataset, { ...noFilters, program })
  const rows = claimRows(view)
  return claimMeasures.flatMap((measure) => {
    const own = rows.filter((row) => row.measure === measure)
    if (own.length === 0) return []
    const totals = documentedTotals(view, measure)
    return [{ name: `${program} ${measure}`, rows: own, totals, firstYear: firstStatedYear(rows) }]
  })
})

type Panel = Pick<(typeof frozen)[number], 'rows' | 'totals' | 'firstYear'>

/** Draws a panel and reads positions from the SVG. */
function draw(panel: Panel, widthPx: number, heightPx: number) {
  const markup = renderToStaticMarkup(
    createElement(ClaimsPlot, { ...panel, selection, text, box: { widthPx, heightPx } }),
  )
  const [head = '', ...groups] = markup.split(/(?=<g><line [^>]*stroke-dasharray)/)
  const curve = (head.match(/points="([^"]*)"/)?.[1] ?? '').split(' ').map((pair) => {
    const [x = 0, y = 0] = pair.split(',').map(Number)
    return { x, y }
  })
  // The total at the end of the curve is the only semibold text there.
  const total = tags(head, 'text').find((tag) => tag.includes('font-weight'))
  return { curve, total: total ? wordBox(total, 'start') : null, marks: groups.map(readMark) }
}

function readMark(group: string): Drawn {
  const lines = tags(group, 'line')
  const [x, y] = [number(lines[0], 'x1'), number(lines[0], 'y1')]
  const leader = lines.find((line) => line.includes('stroke-width="0.75"'))
  const tail = lines.find((line) => line.includes('stroke-width="2"'))
  const tipY = group.match(/d="M[\d.-]+ [\d.-]+V([\d.-]+)M/)?.[1]
  const anchor = group.includes('text-anchor="end"') ? 'end' : 'start'
  return {
    x,
    y,
    words: tags(group, 'text').map((tag) => wordBox(tag, anchor)),
    leader: leader ? segmentOf(leader) : null,
    parts: [
      { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 },
      ...(tail ? [{ left: number(tail, 'x1'), right: x, top: y - 1, bottom: y + 1 }] : []),
      ...(tipY ? [{ left: x - 3, right: x + 3, top: Math.min(y, +tipY), bottom: Math.max(y, +tipY) }] : []),
    ],
  }
}

function tags(markup: string, name: string): readonly string[] {
  return markup.match(name === 'text' ? /<text [^>]*>[^<]*/g : new RegExp(`<${name} [^>]*`, 'g')) ?? []
}

function number(tag = '', name: string): number {
  return Number(tag.match(new RegExp(` ${name}="([^"]*)"`))?.[1])
}

function segmentOf(tag: string): Segment {
  return {
    from: { x: number(tag, 'x1'), y: number(tag, 'y1') },
    to: { x: number(tag, 'x2'), y: number(tag, 'y2') },
  }
}

/** The box of a line of text, from its capitals to its descenders. */
function wordBox(tag: string, anchor: 'start' | 'end'): Box {
  const sizePx = number(tag, 'font-size')
  const widthPx = textWidth(tag.split('>')[1] ?? '', sizePx, tag.includes('font-weight') ? 600 : 400)
  const x = number(tag, 'x')
  const baseline = number(tag, 'y') + (tag.includes('dy=') ? 0.36 * sizePx : 0)
  const left = anchor === 'end' ? x - widthPx : x
  return { left, right: left + widthPx, top: baseline - 0.73 * sizePx, bottom: baseline + 0.2 * sizePx }
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const shrunk = (box: Box, px: number) => ({
  left: box.left + px,
  right: box.right - px,
  top: box.top + px,
  bottom: box.bottom - px,
})

/** Everything in a panel that lies on something else, in words. */
function faultsOf(panel: Panel, widthPx: number, heightPx: number): readonly string[] {
  const { curve, total, marks } = draw(panel, widthPx, heightPx)
  const pieces = curve.slice(1).map((to, i) => ({ from: curve[i] ?? to, to }))
  return marks.flatMap((mark, i) => {
    const { words, leader } = mark
    const others = marks.filter((other) => other !== mark)
    const later = marks.slice(i + 1)
    const meetsLabel = ({ words: boxes }: Drawn) =>
      boxes.some((box) => words.some((own) => overlap(own, box)))
    const onMark = words.some((own) => marks.some(({ parts }) => parts.some((part) => overlap(own, part))))
    const onCurve = words.some((own) => pieces.some((piece) => segmentMeetsBox(piece, shrunk(own, 2))))
    const onDots = words.some((own) =>
      marks.some(({ x, y }) => own.left < x && x < own.right && own.top < y && y < own.bottom),
    )
    const through = (boxes: readonly Box[]) =>
      leader !== null && boxes.some((box) => segmentMeetsBox(leader, box))
    const distances = words.map((own) =>
      Math.hypot(
        Math.max(own.left - mark.x, 0, mark.x - own.right),
        Math.max(own.top - mark.y, 0, mark.y - own.bottom),
      ),
    )
    const faults = {
      'label on a label': later.some(meetsLabel),
      'label on the documented total': total !== null && words.some((own) => overlap(own, total)),
      'label on a mark': onMark || onDots,
      'label on the curve': onCurve,
      'leader through a label': others.some((other) => through(other.words)) || through(total ? [total] : []),
      'leader through a mark': others.some((other) => through(other.parts)),
      'leaders cross': later.some((other) => leader && other.leader && segmentsCross(leader, other.leader)),
      'label far from its mark': words.length > 0 && Math.min(...distances) > 95,
      'label outside': words.some(
        ({ left, right, top, bottom }) => left < 0 || right > widthPx || top < 0 || bottom > heightPx,
      ),
    }
    return Object.entries(faults).flatMap(([name, isFault]) =>
      isFault ? [`${panel.rows[i]?.claim.value}: ${name}`] : [],
    )
  })
}

function labelled(panel: Panel, widthPx: number, heightPx: number): readonly number[] {
  const { marks } = draw(panel, widthPx, heightPx)
  return panel.rows.flatMap(({ claim }, i) => (marks[i]?.words.length ? [claim.value] : []))
}

describe.each(sizes)(
  'on %s (%i × %i), nothing lies on the label of a stated total',
  (_name, widthPx, heightPx) => {
    it.each(frozen)('of $name', (panel) => {
      expect(faultsOf(panel, widthPx, heightPx)).toEqual([])
      // The newest and the largest have labels.
      const values = panel.rows.map(({ claim }) => claim.value)
      expect(labelled(panel, widthPx, heightPx)).toEqual(
        expect.arrayContaining([Math.max(...values), values.at(-1)]),
      )
    })

    it('of any totals', () => {
      const panels = fc.sample(invented, { seed: 20_261_130, numRuns: 50 })
      expect(panels.flatMap((panel) => faultsOf(panel, widthPx, heightPx))).toEqual([])
    })
  },
)

it.each([
  ['a picture for slides', 444, 286],
  ['an embed of 600 px', 600, 330],
  ['a page', 544, 330],
])('on %s every stated total has its label', (_name, widthPx, heightPx) => {
  for (const panel of frozen)
    expect(labelled(panel, widthPx, heightPx)).toEqual(panel.rows.map(({ claim }) => claim.value))
})
