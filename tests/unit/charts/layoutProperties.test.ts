import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeClaims } from '../../../src/charts/claims/labels/placeClaims'
import { annotateEvents } from '../../../src/charts/events/records/annotateEvents'
import { eventRows } from '../../../src/charts/events/records/eventRows'
import { layoutEvents } from '../../../src/charts/events/records/layoutEvents'
import { moveAlongMarks } from '../../../src/charts/events/records/moveAlongMarks'
import { niceTicks } from '../../../src/charts/scale/niceTicks'
import { spreadLabels } from '../../../src/charts/scale/spreadLabels'
import { yearTicks } from '../../../src/charts/scale/yearTicks'
import { calendarDay, dayNumber, yearOf } from '../../../src/dataset/partialDate'
import { createText } from '../../../src/text/text'
import { selectionOf, signed } from './contentOf'

// A fixed seed makes runs repeatable.
const runs = { seed: 20_261_124, numRuns: 300 }
const pixel = fc.double({ min: -200, max: 1200, noNaN: true })

describe('labels along an axis, at any preferred positions', () => {
  const wishes = fc.array(pixel, { maxLength: 20 }).map((list) => list.sort((a, b) => a - b))
  const gap = fc.double({ min: 1, max: 60, noNaN: true })

  it('stay between the ends, in order, and at the minimum gap if there is room', () => {
    fc.assert(
      fc.property(wishes, gap, (wished, leastGap) => {
        const places = spreadLabels(wished, leastGap, 0, 1000)
        const room = Math.min(leastGap, 1000 / Math.max(wished.length - 1, 1))
        expect(places).toHaveLength(wished.length)
        places.forEach((place, i) => {
          expect(place).toBeGreaterThanOrEqual(-0.001)
          expect(place).toBeLessThanOrEqual(1000.001)
          if (i > 0) expect(place - (places[i - 1] ?? 0)).toBeGreaterThanOrEqual(room - 0.001)
        })
      }),
      runs,
    )
  })

  it('stay where they are if nothing is in the way', () => {
    fc.assert(
      fc.property(wishes, gap, (wished, leastGap) => {
        const once = spreadLabels(wished, leastGap, 0, 1000)
        spreadLabels(once, leastGap, 0, 1000).forEach((place, i) => {
          expect(place).toBeCloseTo(once[i] ?? 0, 6)
        })
      }),
      runs,
    )
  })

  it('do not change the array of preferred positions', () => {
    const wished = [5, 6, 7]
    spreadLabels(wished, 20, 0, 100)
    expect(wished).toEqual([5, 6, 7])
  })
})

it('an axis has a few whole, round, evenly spaced values from 0', () => {
  fc.assert(
    fc.property(fc.nat({ max: 1_000_000 }), (largest) => {
      const ticks = niceTicks(largest)
      const step = (ticks[1] ?? 1) - 0
      expect(ticks[0]).toBe(0)
      expect(ticks.length).toBeLessThanOrEqual(6)
      expect(ticks.at(-1)).toBeLessThanOrEqual(largest)
      if (largest > 0) expect(ticks.length).toBeGreaterThan(1)
      expect(largest - (ticks.at(-1) ?? 0)).toBeLessThan(step)
      ticks.forEach((tick, i) => {
        expect(tick).toBe(step * i)
      })
      expect([1, 2, 5]).toContain(Number(String(step)[0]))
    }),
    runs,
  )
})

it('a time axis labels first days of years inside it, with room for each', () => {
  const day = fc.integer({ min: dayNumber(1957), max: dayNumber(2040) })
  fc.assert(
    fc.property(day, day, fc.integer({ min: 120, max: 1400 }), (a, b, widthPx) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)]
      const ticks = yearTicks(from, to, widthPx)
      expect(ticks.length).toBeGreaterThan(0)
      expect(ticks.length).toBeLessThanOrEqual(Math.max(Math.floor(widthPx / 56), 2) + 1)
      for (const tick of ticks) {
        expect(tick).toBeGreaterThanOrEqual(from)
        expect(tick).toBeLessThanOrEqual(to)
        if (ticks.length > 1) expect(calendarDay(tick)).toMatchObject({ month: 1, day: 1 })
      }
      const steps = ticks.slice(1).map((tick, i) => yearOf(tick) - yearOf(ticks[i] ?? 0))
      expect(new Set(steps).size).toBeLessThanOrEqual(1)
    }),
    runs,
  )
})

it('a short axis without a first day of a year is labelled at its start', () => {
  const from = dayNumber(2023, 3, 5)
  expect(yearTicks(from, dayNumber(2023, 6, 1), 400)).toEqual([from])
})

const two = (value: number) => String(value).padStart(2, '0')
const partialDate = fc
  .tuple(
    fc.integer({ min: 2015, max: 2024 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.nat({ max: 2 }),
  )
  .map(([year, month, day, parts]) => [String(year), two(month), two(day)].slice(0, parts + 1).join('-'))
const records = fc
  .array(fc.tuple(partialDate, fc.constantFrom('moon', 'station', 'gulf')), { maxLength: 80 })
  .map((list) => list.map(([date, program], i) => ({ id: `r${i}`, programs: [program], ...signed(date) })))
const frameOf = (widthPx: number) => ({
  from: dayNumber(2015),
  to: dayNumber(2025),
  startPx: 120,
  endPx: 120 + widthPx,
  headPx: 14,
  levelPx: 8,
})

describe('the timeline, with any dates', () => {
  it('lets no two marks of a lane overlap, and keeps each mark inside its lane', () => {
    fc.assert(
      fc.property(records, fc.integer({ min: 80, max: 1200 }), (list, widthPx) => {
        const { lanes } = layoutEvents(eventRows(selectionOf(list)), frameOf(widthPx))
        expect(lanes.reduce((sum, lane) => sum + lane.marks.length, 0)).toBe(list.length)
        for (const { marks, topPx, heightPx } of lanes) {
          for (const [i, a] of marks.entries()) {
            expect(a.yPx - 3).toBeGreaterThanOrEqual(topPx)
            expect(a.yPx + 3).toBeLessThanOrEqual(topPx + heightPx)
            for (const b of marks.slice(i + 1))
              if (Math.abs(a.yPx - b.yPx) < 6)
                expect(a.xPx + a.widthPx <= b.xPx || b.xPx + b.widthPx <= a.xPx).toBe(true)
          }
        }
      }),
      { ...runs, numRuns: 60 },
    )
  })

  it('stacks its lanes without gap or overlap to its full height', () => {
    fc.assert(
      fc.property(records, (list) => {
        const { lanes, heightPx } = layoutEvents(eventRows(selectionOf(list)), frameOf(600))
        let endPx = 0
        for (const lane of lanes) {
          expect(lane.topPx).toBeCloseTo(endPx, 6)
          endPx = lane.topPx + lane.heightPx
        }
        expect(heightPx).toBeCloseTo(endPx, 6)
      }),
      { ...runs, numRuns: 60 },
    )
  })

  it('the right arrow reaches every mark of a lane from the first, and the left arrow goes back', () => {
    fc.assert(
      fc.property(records, (list) => {
        const layout = layoutEvents(eventRows(selectionOf(list)), frameOf(600))
        for (const { marks } of layout.lanes)
          for (const [i, mark] of marks.entries()) {
            const next = moveAlongMarks(layout, mark.row.id, 'ArrowRight')
            expect(next).toBe(marks[i + 1]?.row.id ?? null)
            if (next !== null) expect(moveAlongMarks(layout, next, 'ArrowLeft')).toBe(mark.row.id)
            expect(moveAlongMarks(layout, mark.row.id, 'Home')).toBe(marks[0]?.row.id)
            expect(moveAlongMarks(layout, mark.row.id, 'End')).toBe(marks.at(-1)?.row.id)
          }
      }),
      { ...runs, numRuns: 60 },
    )
  })

  it('up and down move to the nearest mark of the next lane', () => {
    const rows = eventRows(
      selectionOf([
        { id: 'early', ...signed('2016-01-01') },
        { id: 'late', ...signed('2024-01-01') },
        { id: 'station', programs: ['station'], ...signed('2023-06-01') },
        { id: 'gulf-early', programs: ['gulf'], ...signed('2015-02-01') },
        { id: 'gulf-late', programs: ['gulf'], ...signed('2024-02-01') },
      ]),
    )
    const layout = layoutEvents(rows, frameOf(600))
    expect(moveAlongMarks(layout, 'station', 'ArrowUp')).toBe('late')
    expect(moveAlongMarks(layout, 'station', 'ArrowDown')).toBe('gulf-late')
    expect(moveAlongMarks(layout, 'early', 'ArrowUp')).toBeNull()
  })

  it('without records has no lanes and no height', () => {
    expect(layoutEvents([], frameOf(600))).toMatchObject({ lanes: [], heightPx: 0 })
  })

  it('of a single day puts it at the start', () => {
    const day = dayNumber(2023, 10, 18)
    const { lanes, x } = layoutEvents(eventRows(selectionOf([{ id: 'a' }])), {
      ...frameOf(600),
      from: day,
      to: day,
    })
    expect(lanes[0]?.marks[0]).toMatchObject({ xPx: 117, widthPx: 6 })
    expect(x(day)).toBe(120)
  })
})

describe('labels beside marks', () => {
  const text = createText()
  const together = (n: number, others: readonly string[] = []) => {
    const dates = [...Array.from({ length: n }, () => '2024-09-05'), ...others]
    const list = dates.map((date, i) => ({ id: `r${i}`, ...signed(date) }))
    return annotateEvents(layoutEvents(eventRows(selectionOf(list)), frameOf(800)), text, 120)
  }

  it.each([
    [4, []],
    [5, ['5 September 2024: 5 agreements']],
    [9, ['5 September 2024: 9 agreements']],
  ])('of %i records on one day are %j', (n, words) => {
    expect(together(n).map((annotation) => annotation.text)).toEqual(words)
  })

  it('are to the left of the marks, level with the highest', () => {
    const [annotation] = together(6)
    const list = Array.from({ length: 6 }, (_, i) => ({ id: `r${i}`, ...signed('2024-09-05') }))
    const { lanes } = layoutEvents(eventRows(selectionOf(list)), frameOf(800))
    const marks = lanes[0]?.marks ?? []
    expect(annotation?.yPx).toBe(Math.min(...marks.map((mark) => mark.yPx)))
    expect(annotation?.xPx).toBeLessThan(Math.min(...marks.map((mark) => mark.xPx)))
  })

  it('are left out if they would cover marks or leave the drawing', () => {
    const crowd = Array.from({ length: 8 }, () => '2024-07-01')
    expect(together(5, crowd).map((annotation) => annotation.text)).toEqual(['1 July 2024: 8 agreements'])
    const early = Array.from({ length: 6 }, (_, i) => ({ id: `r${i}`, ...signed('2015-01-05') }))
    expect(annotateEvents(layoutEvents(eventRows(selectionOf(early)), frameOf(800)), text, 120)).toEqual([])
  })

  it('ignore interest, and dates known to the month', () => {
    const list = Array.from({ length: 6 }, (_, i) => ({ id: `r${i}`, ...signed('2024-09-05') }))
    const annotate = (change: object) =>
      annotateEvents(
        layoutEvents(eventRows(selectionOf(list.map((record) => ({ ...record, ...change })))), frameOf(800)),
        text,
        120,
      )
    expect(annotate({ kind: 'expression-of-interest' })).toEqual([])
    expect(annotate(signed('2024-09'))).toEqual([])
  })
})

it('every stated total has a label, inside the drawing if there is room', () => {
  const area = { left: 40, right: 900, top: 0, bottom: 400, curve: [], taken: [] }
  const marks = fc.array(
    fc.record({
      x: fc.double({ min: 60, max: 880, noNaN: true }),
      y: fc.double({ min: 20, max: 380, noNaN: true }),
      widthPx: fc.double({ min: 60, max: 140, noNaN: true }),
    }),
    { maxLength: 3 },
  )
  fc.assert(
    fc.property(marks, (list) => {
      const placed = placeClaims(
        list.map((mark, i) => ({
          ...mark,
          id: String(i),
          startX: mark.x,
          arrow: 0,
          documentedY: mark.y,
          importance: 0,
        })),
        area,
      )
      expect([...placed.keys()].sort()).toEqual(list.map((_, i) => String(i)))
      for (const { box } of placed.values()) {
        expect(box.left).toBeGreaterThanOrEqual(area.left)
        expect(box.right).toBeLessThanOrEqual(area.right)
      }
    }),
    { ...runs, numRuns: 60 },
  )
})
