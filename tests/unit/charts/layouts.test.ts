import { describe, expect, it } from 'vitest'
import { placeClaims } from '../../../src/charts/claims/labels/placeClaims'
import { eventRows } from '../../../src/charts/events/records/eventRows'
import { layoutEvents } from '../../../src/charts/events/records/layoutEvents'
import { moveAlongMarks } from '../../../src/charts/events/records/moveAlongMarks'
import { niceTicks } from '../../../src/charts/scale/niceTicks'
import { spreadLabels } from '../../../src/charts/scale/spreadLabels'
import { yearTicks } from '../../../src/charts/scale/yearTicks'
import { dayNumber, yearOf } from '../../../src/dataset/partialDate'
import { noFilters } from '../../../src/selection/filters'
import { select } from '../../../src/selection/select'
import { testDataset } from '../testDataset'

describe('labels are spread apart', () => {
  it.each([
    [
      [10, 50, 90],
      [10, 50, 90],
    ],
    [
      [10, 12, 14],
      [10, 28, 46],
    ],
    [
      [96, 98, 99],
      [64, 82, 100],
    ],
    [[], []],
    [[200], [100]],
  ])('%j become %j', (wishes, places) => {
    expect(spreadLabels(wishes, 18, 0, 100)).toEqual(places)
  })

  it('share the available room equally if the minimum gap does not fit', () => {
    expect(spreadLabels([1, 2, 3], 80, 0, 100)).toEqual([0, 50, 100])
  })
})

it.each([
  [0, [0]],
  [1, [0, 1]],
  [5, [0, 2, 4]],
  [40, [0, 10, 20, 30, 40]],
  [466, [0, 200, 400]],
])('an axis up to %i has the round values %j', (largest, ticks) => {
  expect(niceTicks(largest)).toEqual(ticks)
})

it.each([
  [1980, 2026, 1000, 5],
  [1980, 2026, 300, 10],
  [2018, 2023, 600, 1],
])('from %i to %i on %i px, every %ith year is labelled', (from, to, widthPx, step) => {
  const years = yearTicks(dayNumber(from), dayNumber(to, 12, 31), widthPx).map(yearOf)
  expect(years.every((year) => year % step === 0)).toBe(true)
  expect((years[1] ?? 0) - (years[0] ?? 0)).toBe(step)
})

describe('the timeline', () => {
  const dates = ['2023', '2023', '2023-05', '2023-05-01', '2023-05-01', '2023-05-02', '2024-01-01', '2021']
  const dataset = testDataset([
    ...dates.map((value, i) => ({ id: `r${i}`, date: { value, basis: 'signed' as const } })),
    { id: 'other-lane', programs: ['gulf'], date: { value: '2022-02', basis: 'signed' } },
    { id: 'talks', status: 'in-negotiation' as const, date: { value: '2022', basis: 'reported' } },
  ])
  const rows = eventRows(select(dataset, noFilters))
  const frame = { from: dayNumber(2021), to: dayNumber(2025), startPx: 0, endPx: 800, headPx: 0, levelPx: 8 }
  const layout = layoutEvents(rows, frame)

  it('has one lane per program with a record, in the order of the programs', () => {
    expect(layout.lanes.map((lane) => dataset.programs[lane.program]?.id)).toEqual(['moon', 'gulf'])
  })

  it('lets no two marks of a lane touch', () => {
    for (const { marks } of layout.lanes)
      for (const a of marks)
        for (const b of marks)
          if (a !== b && a.yPx === b.yPx)
            expect(a.xPx + a.widthPx <= b.xPx || b.xPx + b.widthPx <= a.xPx).toBe(true)
  })

  it('draws a year or a month over its whole length, and a day as a dot', () => {
    const width = (id: string) =>
      layout.lanes.flatMap((l) => l.marks).find((m) => m.row.id === id)?.widthPx ?? 0
    expect(width('r0')).toBeCloseTo((365 * 800) / (frame.to - frame.from), 0)
    expect(width('r2')).toBeCloseTo((31 * 800) / (frame.to - frame.from), 0)
    expect(width('r3')).toBe(6)
  })

  it('shows interest and negotiations without counting them', () => {
    expect(rows.find((row) => row.id === 'talks')?.isCounted).toBe(false)
    expect(layout.lanes[0]?.count).toBe(8)
  })

  it.each([
    ['r7', 'Home', 'r7'],
    ['r7', 'ArrowLeft', null],
    ['r7', 'ArrowRight', 'talks'],
    ['talks', 'ArrowDown', 'other-lane'],
    ['other-lane', 'ArrowDown', null],
    ['r0', 'End', 'r6'],
    ['r0', 'a', null],
    ['unknown', 'Home', null],
  ])('from %s, the key %s moves to %s', (id, key, expected) => {
    expect(moveAlongMarks(layout, id, key)).toBe(expected)
  })
})

describe('labels of stated totals', () => {
  const area = { left: 30, right: 600, top: 0, bottom: 300, curve: [], taken: [] }
  const markAt = (id: string, x: number, y: number, importance = 0) => ({
    id,
    x,
    y,
    startX: x,
    arrow: 0 as const,
    documentedY: y,
    widthPx: 110,
    importance,
  })

  it('are all placed if there is room, each by the id of its mark', () => {
    const marks = [80, 200, 210, 400].map((x, i) => markAt(String(i), x, 250 - x / 2))
    expect([...placeClaims(marks, area).keys()].sort()).toEqual(['0', '1', '2', '3'])
  })

  it('are left out if they do not fit, the least important first', () => {
    const marks = [1, 3, 2, 0].map((importance, i) => markAt(String(importance), 90 + i * 15, 30, importance))
    const placed = placeClaims(marks, { ...area, right: 200, bottom: 130 })
    expect([...placed.keys()].sort()).toEqual(['3'])
  })

  it('are left out if there is no room at all', () => {
    expect(placeClaims([markAt('a', 60, 20)], { ...area, right: 100 }).size).toBe(0)
  })
})
