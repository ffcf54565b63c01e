import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clamp } from '../../../../src/charts/scale/clamp'
import { linearScale } from '../../../../src/charts/scale/linearScale'

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

it('no other file clamps or scales by itself', () => {
  const own = [/Math\.min\(\s*Math\.max\([^()]*\),/, /\) \/ (Math\.max\()?\(?(to|end) - (from|start)/]
  const found = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith(join('charts', 'scale')))
    .filter((path) => own.some((pattern) => pattern.test(readFileSync(join('src', path), 'utf8'))))
  expect(found).toEqual([])
})
