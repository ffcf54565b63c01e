import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestReading, type Readings, readingAfterKey } from '../../../../src/charts/time/readings'
import { tooltipTransform } from '../../../../src/charts/time/tooltipTransform'

const area = { startPx: 36, endPx: 336, topPx: 8, heightPx: 308 }

function readingsAt(xPx: readonly number[], stops: readonly number[]): Readings {
  return { xPx, stops, year: (position) => 2000 + position, words: String }
}

describe('the reading under a pointer', () => {
  it('is the nearest row, and none outside the plot', () => {
    const readings = readingsAt([36, 136, 236, 336], [0, 1, 2, 3])
    expect([35, 36, 85, 87, 286, 290, 336, 337].map((px) => nearestReading(readings, area, px))).toEqual([
      null,
      0,
      0,
      1,
      2,
      3,
      3,
      null,
    ])
    expect(nearestReading(readingsAt([], []), area, 100)).toBeNull()
  })

  it('is as near as any other, wherever the rows are', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.double({ min: 36, max: 336, noNaN: true }), { minLength: 1, maxLength: 40 }),
        fc.double({ min: 36, max: 336, noNaN: true }),
        (positions, px) => {
          const xPx = positions.sort((a, b) => a - b)
          const nearest = nearestReading(readingsAt(xPx, []), area, px)
          const distance = Math.abs((xPx[nearest ?? -1] ?? Number.NaN) - px)
          expect(distance).toBeCloseTo(Math.min(...xPx.map((x) => Math.abs(x - px))), 6)
        },
      ),
    )
  })
})

describe('keys', () => {
  // Rows 0 to 9, of which every third is the end of a year.
  const readings = readingsAt(
    Array.from({ length: 10 }, (_, index) => index),
    [0, 3, 6, 9],
  )

  it.each([
    ['ArrowRight', 3, 6],
    ['ArrowUp', 3, 6],
    ['ArrowLeft', 3, 0],
    ['ArrowDown', 3, 0],
    ['ArrowRight', 9, 9],
    ['ArrowLeft', 0, 0],
    ['Home', 6, 0],
    ['End', 0, 9],
    ['PageUp', 0, 9],
    ['PageDown', 9, 0],
    ['ArrowRight', 4, 6],
    ['ArrowLeft', 4, 3],
    ['ArrowLeft', 10, 9],
  ])('%s leads from row %i to row %i', (key, from, to) => {
    expect(readingAfterKey(readings, from, key)).toBe(to)
  })

  it('page keys move by ten years', () => {
    const many = readingsAt(
      Array.from({ length: 40 }, (_, index) => index),
      Array.from({ length: 40 }, (_, index) => index),
    )
    expect(readingAfterKey(many, 5, 'PageUp')).toBe(15)
    expect(readingAfterKey(many, 25, 'PageDown')).toBe(15)
  })

  it.each(['Enter', 'a', 'Tab'])('%s leads nowhere', (key) => {
    expect(readingAfterKey(readings, 3, key)).toBeNull()
  })
})

it('a tooltip is on the side with more room, and at the top without a pointer', () => {
  const box = { widthPx: 400, heightPx: 340 }
  expect(tooltipTransform(box, 100, null)).toBe('translate(max(0px, min(112px, calc(400px - 100%))), 0px)')
  expect(tooltipTransform(box, 300, 50)).toBe(
    'translate(max(0px, min(calc(288px - 100%), calc(400px - 100%))), max(0px, min(calc(50px - 50%), calc(340px - 100%))))',
  )
})
