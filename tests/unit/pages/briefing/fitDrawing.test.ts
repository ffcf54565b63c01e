import { describe, expect, it } from 'vitest'
import { fitDrawing } from '../../../../src/pages/briefing/slide/fitDrawing'

const map = { id: 'map' as const, table: [] }
const bars = (count: number) => ({ id: 'by-kind' as const, table: Array.from({ length: count }, () => []) })
const place = (unitPx: number, widthPx = 1320 * unitPx, heightPx = 600 * unitPx) => ({
  unitPx,
  widthPx,
  heightPx,
})

describe('a chart on a slide', () => {
  it('has the same proportions on a laptop and on a wall', () => {
    const widths = [0.75, 1, 2].map((unit) => fitDrawing(place(unit), 340, map).widthPx)
    expect(widths).toEqual([792, 792, 792])
  })

  it('scales 12 px text to 20 px of a 1920 × 1080 slide, but not on a phone', () => {
    expect(12 * fitDrawing(place(1), 340, map).scale).toBeCloseTo(20)
    expect(12 * fitDrawing(place(0.6, 358, 0), 340, map).scale).toBeCloseTo(12)
  })

  it('is shrunk if it is too tall', () => {
    const { scale } = fitDrawing(place(1), 500, map)
    expect(500 * scale).toBeCloseTo(600)
  })

  it('with few bars is enlarged further, but not on a phone', () => {
    const scaleOf = (count: number) => fitDrawing(place(1), 200, bars(count)).scale
    expect(scaleOf(4)).toBeGreaterThan(scaleOf(7))
    expect(scaleOf(7)).toBeGreaterThan(scaleOf(11))
    expect(fitDrawing(place(0.6, 358, 0), 100, bars(4)).scale).toBeCloseTo(1)
  })

  it('is not drawn before its box is measured', () => {
    expect(fitDrawing({ unitPx: 0, widthPx: 0, heightPx: 0 }, 0, map)).toEqual({ widthPx: 0, scale: 1 })
  })
})
