import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clamp } from '../../../../src/charts/scale/clamp'
import { linearScale } from '../../../../src/charts/scale/linearScale'
import { spreadBoxes } from '../../../../src/charts/scale/spreadBoxes'

describe('linearScale', () => {
  it.each([
    [[0, 10], [0, 100], 5, 50],
    [[10, 20], [100, 0], 10, 100],
    [[10, 20], [100, 0], 20, 0],
    [[0, 10], [0, 100], 12, 120],
    [[3, 3], [40, 80], 3, 40],
    [[3, 3], [40, 80], 9, 40],
  ] as const)('maps %j onto %j: %d becomes %d', (domain, range, value, expected) => {
    expect(linearScale(domain, range)(value)).toBe(expected)
  })
})

describe('clamp', () => {
  it.each([
    [5, 0, 10, 5],
    [-1, 0, 10, 0],
    [11, 0, 10, 10],
    [5, 8, 2, 2],
  ])('%d between %d and %d is %d', (value, low, high, expected) => {
    expect(clamp(value, low, high)).toBe(expected)
  })

  it('changes nothing when applied twice', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.integer(), (value, low, high) => {
        const once = clamp(value, low, high)
        expect(clamp(once, low, high)).toBe(once)
      }),
    )
  })
})

describe('spreadBoxes', () => {
  const box = (wish: number, size: number) => ({ wish, size })

  it.each([
    ['boxes with room stay where they wish', [box(10, 10), box(50, 20)], [10, 50]],
    ['a box moves away from the one before it', [box(10, 10), box(12, 20)], [10, 29]],
    ['none leaves the start', [box(-5, 10)], [5]],
    ['none leaves the end, and the others make room', [box(70, 20), box(99, 20)], [66, 90]],
    ['a tight fit has one solution', [box(0, 48), box(0, 48)], [24, 76]],
    ['no boxes', [], []],
  ])('%s', (_name, boxes, middles) => {
    expect(spreadBoxes(boxes, 4, 100)).toEqual(middles)
  })

  it('keeps all boxes apart and inside if they have room', () => {
    const boxes = fc.array(
      fc.record({ wish: fc.integer({ min: -50, max: 250 }), size: fc.integer({ min: 1, max: 20 }) }),
      {
        maxLength: 8,
      },
    )
    fc.assert(
      fc.property(boxes, (list) => {
        const middles = spreadBoxes(list, 4, 200)
        let end = -4
        for (const [i, { size }] of list.entries()) {
          const middle = middles[i] ?? Number.NaN
          expect(middle - size / 2).toBeGreaterThanOrEqual(end + 4)
          end = middle + size / 2
        }
        expect(end).toBeLessThanOrEqual(200)
      }),
    )
  })
})

it('no other file clamps or scales by itself', () => {
  const own = [/Math\.min\(\s*Math\.max\([^()]*\),/, /\) \/ (Math\.max\()?\(?(to|end) - (from|start)/]
  const found = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith(join('charts', 'scale')))
    .filter((path) => own.some((pattern) => pattern.test(readFileSync(join('src', path), 'utf8'))))
  expect(found).toEqual([])
})
