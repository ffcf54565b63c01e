import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventRows } from '../../../src/charts/events/records/eventRows'
import { fitEvents } from '../../../src/charts/events/records/fitEvents'
import { insideSpan } from '../../../src/charts/map/labels/fitLabels'
import { pathData, snapToGrid } from '../../../src/charts/map/picture/pathData'
import { simplifyRings } from '../../../src/charts/map/picture/simplifyRings'
import { layoutMatrixHead } from '../../../src/charts/matrix/layoutMatrixHead'
import { textWidth } from '../../../src/charts/picture/textWidth'
import { dayNumber } from '../../../src/dataset/partialDate'
import { selectionOf, signed } from './contentOf'

const asDrawn = (point: { x: number; y: number }) => point

describe('a line of the map as a path', () => {
  it.each([
    [
      [
        [0, 0],
        [10, 0],
        [10, 10.04],
        [0, 0],
      ],
      'M0 0l10 0 0 10z',
    ],
    [
      [
        [1.5, 2.31],
        [1.52, 2.33],
        [0.9, 2.5],
        [4, 7],
      ],
      'M1.6 2.4l-.6 .2 3 4.4z',
    ],
  ])('%j is %s: closed once, on the grid, relative', (line, path) => {
    expect(pathData([snapToGrid(line, asDrawn)], { isClosed: true })).toBe(path)
  })
})

describe('borders are thinned', () => {
  const step = fc.integer({ min: -2, max: 2 })
  // A wavy border between two countries, in steps of the grid.
  const border = fc
    .array(step, { minLength: 10, maxLength: 60 })
    .map((offsets) => offsets.map((offset, i) => ({ x: 200 + offset, y: i * 3 })))

  it('on both sides alike, so that no gap opens', () => {
    fc.assert(
      fc.property(border, (line) => {
        const bottom = (line.length - 1) * 3
        const west = [...line, { x: 0, y: bottom }, { x: 0, y: 0 }]
        const east = [...line].reverse().concat([
          { x: 400, y: 0 },
          { x: 400, y: bottom },
        ])
        const [[thinWest = []] = [], [thinEast = []] = []] = simplifyRings([[west], [east]])
        const shared = (ring: typeof west) => ring.filter(({ x }) => x > 0 && x < 400)
        expect(shared([...thinEast]).reverse()).toEqual(shared([...thinWest]))
        expect(shared([...thinWest]).length).toBeLessThanOrEqual(line.length)
      }),
      { seed: 20_261_125, numRuns: 200 },
    )
  })

  it('loses points on a straight line, and islands that nobody would see', () => {
    const square = [0, 20, 40, 60, 80]
      .map((x) => ({ x, y: 0 }))
      .concat([
        { x: 80, y: 80 },
        { x: 0, y: 80 },
      ])
    const island = [
      { x: 0, y: 0 },
      { x: 2, y: 0 },
      { x: 2, y: 2 },
    ]
    const [rings = []] = simplifyRings([[square, island]])
    expect(rings).toHaveLength(1)
    expect(rings[0]).toHaveLength(4)
  })
})

describe('the room for a name', () => {
  // A square with a bay from the right, in which the point (5, 5) has land on its left alone.
  const rings = [
    [
      [0, 0],
      [10, 0],
      [10, 4],
      [6, 4],
      [6, 6],
      [10, 6],
      [10, 10],
      [0, 10],
      [0, 0],
    ],
  ] as const
  const shape = { iso3: 'AAA', rings: rings.map((ring) => ring.map(([x, y]) => [x, y] as const)) }
  it.each([
    [{ x: 5, y: 2 }, 1, { left: 0, right: 10 }],
    [{ x: 5, y: 3.5 }, 1, { left: 0, right: 6 }],
    [{ x: 8, y: 5 }, 0.5, null],
    [{ x: 5, y: 9.8 }, 1, null],
    [{ x: 12, y: 2 }, 1, null],
  ])('around %j, %d to each side, is %j', (point, half, room) => {
    expect(insideSpan(shape, point, half)).toEqual(room)
  })
})

describe('lanes of events in a given height', () => {
  const list = Array.from({ length: 120 }, (_, i) => ({
    id: `r${i}`,
    programs: [['moon', 'station', 'gulf'][i % 3] ?? 'moon'],
    ...signed(`20${10 + (i % 12)}-05-${String(1 + (i % 4)).padStart(2, '0')}`),
  }))
  const rows = eventRows(selectionOf(list))
  const frame = { from: dayNumber(2010), to: dayNumber(2023), startPx: 0, endPx: 500, headPx: 0 }

  it.each([140, 200, 300, 500])('fit %i px', (heightPx) => {
    const layout = fitEvents(rows, frame, heightPx)
    expect(layout.heightPx).toBeLessThanOrEqual(heightPx + 0.01)
    expect(layout.heightPx).toBeGreaterThan(Math.min(heightPx, 300) * 0.75)
    expect(layout.dotPx).toBeGreaterThanOrEqual(3)
  })

  it('larger marks where there is more room', () => {
    const dots = [140, 200, 300, 500].map((heightPx) => fitEvents(rows, frame, heightPx).dotPx)
    expect(dots).toEqual([...dots].sort((a, b) => a - b))
    expect(dots.at(-1)).toBeGreaterThan(dots[0] ?? 0)
  })
})

describe('names over columns', () => {
  const names = ['Lunar station', 'Deep space', 'Gulf', 'Ground stations', 'Multilateral', 'Framework']

  it.each([
    [90, 0],
    [50, 3],
    [20, 6],
  ])('columns of %i px: %i of six stand away from their column', (pitchPx, away) => {
    const head = layoutMatrixHead(names, { pitchPx, beforePx: 100 })
    expect(head.labels.filter(({ leader }) => leader)).toHaveLength(away)
  })

  it('never touch each other or the line of another, nor leave the drawing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 14, max: 120 }), (pitchPx) => {
        const { labels, heightPx } = layoutMatrixHead(names, { pitchPx, beforePx: 100 })
        const boxes = labels.map(({ lines, xPx, anchor, bottomPx, leader }) => {
          const width = Math.max(...lines.map((line) => textWidth(line, 12)))
          const left = anchor === 'end' ? xPx - width : xPx - width / 2
          return { left, right: left + width, top: bottomPx - lines.length * 14, bottom: bottomPx, leader }
        })
        for (const [i, a] of boxes.entries()) {
          expect(a.left).toBeGreaterThanOrEqual(-100)
          expect(a.right).toBeLessThanOrEqual(names.length * pitchPx)
          expect(a.bottom).toBeLessThanOrEqual(heightPx)
          for (const [j, b] of boxes.entries()) {
            if (i === j) continue
            expect(a.right < b.left || b.right < a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true)
            if (b.leader && a.bottom > b.leader.topPx)
              expect(b.leader.xPx < a.left || b.leader.xPx > a.right).toBe(true)
          }
        }
      }),
      { seed: 20_261_125, numRuns: 107 },
    )
  })
})
