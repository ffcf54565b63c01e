import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventRows } from '../../../src/charts/events/records/eventRows'
import { fitEvents } from '../../../src/charts/events/records/fitEvents'
import { layoutMatrixHead } from '../../../src/charts/matrix/layoutMatrixHead'
import { textWidth } from '../../../src/charts/picture/textWidth'
import { dayNumber } from '../../../src/dataset/partialDate'
import { selectionOf, signed } from './contentOf'

describe('lanes fitted to a height', () => {
  const list = Array.from({ length: 120 }, (_, i) => ({
    id: `r${i}`,
    programs: [['moon', 'station', 'gulf'][i % 3] ?? 'moon'],
    ...signed(`20${10 + (i % 12)}-05-${String(1 + (i % 4)).padStart(2, '0')}`),
  }))
  const rows = eventRows(selectionOf(list))
  const frame = { from: dayNumber(2010), to: dayNumber(2023), startPx: 0, endPx: 500, headPx: 0 }

  it.each([140, 200, 300, 500])('fit into %i px', (heightPx) => {
    const layout = fitEvents(rows, frame, heightPx)
    expect(layout.heightPx).toBeLessThanOrEqual(heightPx + 0.01)
    expect(layout.heightPx).toBeGreaterThan(Math.min(heightPx, 300) * 0.75)
    expect(layout.dotPx).toBeGreaterThanOrEqual(3)
  })

  it('have larger marks if there is more room', () => {
    const dots = [140, 200, 300, 500].map((heightPx) => fitEvents(rows, frame, heightPx).dotPx)
    expect(dots).toEqual([...dots].sort((a, b) => a - b))
    expect(dots.at(-1)).toBeGreaterThan(dots[0] ?? 0)
  })
})

describe('column names', () => {
  const names = ['Lunar station', 'Deep space', 'Gulf', 'Ground stations', 'Multilateral', 'Framework']

  it.each([
    [90, 0],
    [50, 3],
    [20, 6],
  ])('above columns of %i px, %i of six have a leader', (pitchPx, away) => {
    const head = layoutMatrixHead(names, { pitchPx, beforePx: 100 })
    expect(head.labels.filter(({ leader }) => leader)).toHaveLength(away)
  })

  it('never touch each other or a leader, and stay inside the drawing', () => {
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
