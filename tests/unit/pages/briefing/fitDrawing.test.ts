import { describe, expect, it } from 'vitest'
import { fitDrawing } from '../../../../src/pages/briefing/slide/fitDrawing'

const map = { id: 'map' as const, table: [] }
const bars = (count: number) => ({ id: 'by-kind' as const, table: Array.from({ length: count }, () => []) })
const place = (unitPx: number, widthPx = 1320 * unitPx, heightPx = 600 * unitPx) => ({
  unitPx,
  widthPx,
  heightPx,
})

describe('a drawing on a slide', () => {
  it('is the same picture on a laptop and on a wall', () => {
    const widths = [0.75, 1, 2].map((unit) => fitDrawing(place(unit), 340, map).widthPx)
    expect(widths).toEqual([792, 792, 792])
  })

  it('writes its 12 px words at 20 px of a slide of 1920 × 1080, and at 12 px on a phone', () => {
    expect(12 * fitDrawing(place(1), 340, map).scale).toBeCloseTo(20)
    expect(12 * fitDrawing(place(0.6, 358, 0), 340, map).scale).toBeCloseTo(12)
  })

  it('that is too tall shrinks until it fits', () => {
    const { scale } = fitDrawing(place(1), 500, map)
    expect(500 * scale).toBeCloseTo(600)
  })

  it('of few bars is enlarged further, but not on a phone', () => {
    const scaleOf = (count: number) => fitDrawing(place(1), 200, bars(count)).scale
    expect(scaleOf(4)).toBeGreaterThan(scaleOf(7))
    expect(scaleOf(7)).toBeGreaterThan(scaleOf(11))
    expect(fitDrawing(place(0.6, 358, 0), 100, bars(4)).scale).toBeCloseTo(1)
  })

  it('is not drawn before its place is measured', () => {
    expect(fitDrawing({ unitPx: 0, widthPx: 0, heightPx: 0 }, 0, map)).toEqual({ widthPx: 0, scale: 1 })
  })
})
