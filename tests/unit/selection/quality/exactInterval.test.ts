import { describe, expect, it } from 'vitest'
import { exactInterval } from '../../../../src/selection/quality/exactInterval'

/** Count, total, and the bounds as published tables and R's `binom.test` give them, in percent. */
const published = [
  [0, 10, 0, 30.85],
  [1, 10, 0.25, 44.5],
  [5, 10, 18.71, 81.29],
  [10, 10, 69.15, 100],
  [8, 44, 8.19, 32.71],
  [255, 312, 76.99, 85.86],
  [161, 189, 79.3, 89.93],
  [3, 1000, 0.06, 0.87],
] as const

describe('the exact 95 % interval', () => {
  it.each(published)('of %i of %i is %f to %f %%', (count, total, low, high) => {
    const interval = exactInterval(count, total)
    expect(interval.low * 100).toBeCloseTo(low, 1)
    expect(interval.high * 100).toBeCloseTo(high, 1)
  })

  it('includes the share and mirrors the interval of the rest', () => {
    for (const [count, total] of [
      [0, 1],
      [1, 1],
      [7, 23],
      [199, 400],
    ] as const) {
      const { low, high } = exactInterval(count, total)
      const rest = exactInterval(total - count, total)
      expect(low).toBeLessThanOrEqual(count / total)
      expect(high).toBeGreaterThanOrEqual(count / total)
      expect(rest.low).toBeCloseTo(1 - high, 9)
      expect(rest.high).toBeCloseTo(1 - low, 9)
    }
  })

  it('of nothing is everything', () => {
    expect(exactInterval(0, 0)).toEqual({ low: 0, high: 1 })
  })
})
