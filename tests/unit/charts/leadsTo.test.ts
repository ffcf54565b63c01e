import { describe, expect, it } from 'vitest'
import { leadsTo, type Point } from '../../../src/charts/tooltip/leadsTo'

/** To the right of the resting pointer and below it. */
const box = { left: 114, right: 346, top: 114, bottom: 214 }
const rest = { x: 100, y: 100 }

describe('whether a pointer is on its way to a tooltip', () => {
  const cases: [string, Point, Point, boolean][] = [
    ['rest itself', rest, rest, true],
    ['a tremble, away from it', rest, { x: 97, y: 98 }, true],
    ['straight at its corner', rest, { x: 107, y: 107 }, true],
    ['past its far corner', rest, { x: 124, y: 101 }, false],
    ['at its far corner, just within', rest, { x: 124, y: 102 }, true],
    ['in it', rest, { x: 300, y: 200 }, true],
    ['through it and out', rest, { x: 360, y: 228 }, false],
    ['away from it', rest, { x: 90, y: 90 }, false],
    ['past it to the left', rest, { x: 100, y: 160 }, false],
    ['straight down, from under it', { x: 200, y: 240 }, { x: 200, y: 260 }, false],
    ['straight up, from under it', { x: 200, y: 240 }, { x: 200, y: 220 }, true],
    ['level with it, from the left', { x: 100, y: 150 }, { x: 108, y: 150 }, true],
    ['from within, to another place within', { x: 200, y: 150 }, { x: 330, y: 210 }, true],
    ['from within, out', { x: 200, y: 150 }, { x: 200, y: 100 }, false],
    ['from far away, straight at it', { x: 10, y: 10 }, { x: 60, y: 60 }, false],
  ]
  it.each(cases)('%s', (_, from, now, is) => {
    expect(leadsTo(box, from, now)).toBe(is)
  })
})
