import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pathData, snapToGrid } from '../../../../src/charts/map/picture/pathData'
import { simplifyRings } from '../../../../src/charts/map/picture/simplifyRings'

const unscaled = (point: { x: number; y: number }) => point

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
  ])('%j becomes %s: on the grid, relative, closed once', (line, path) => {
    expect(pathData([snapToGrid(line, unscaled)], { isClosed: true })).toBe(path)
  })
})

describe('outlines are simplified', () => {
  const step = fc.integer({ min: -2, max: 2 })
  // A wavy border between two countries, in grid steps.
  const border = fc
    .array(step, { minLength: 10, maxLength: 60 })
    .map((offsets) => offsets.map((offset, i) => ({ x: 200 + offset, y: i * 3 })))

  it('alike on both sides of a border, so that no gap opens', () => {
    fc.assert(
      fc.property(border, (line) => {
        const bottom = (line.length - 1) * 3
        const west = [...line, { x: 0, y: bottom }, { x: 0, y: 0 }]
        const east = [...line].reverse().concat([
          { x: 400, y: 0 },
          { x: 400, y: bottom },
        ])
        const [[westRing = []] = [], [eastRing = []] = []] = simplifyRings([[west], [east]])
        const shared = (ring: typeof west) => ring.filter(({ x }) => x > 0 && x < 400)
        expect(shared([...eastRing]).reverse()).toEqual(shared([...westRing]))
        expect(shared([...westRing]).length).toBeLessThanOrEqual(line.length)
      }),
      { seed: 20_261_125, numRuns: 200 },
    )
  })

  it('by dropping points on straight lines and islands too small to see', () => {
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
