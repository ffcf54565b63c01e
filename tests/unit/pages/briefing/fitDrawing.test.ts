import { describe, expect, it } from 'vitest'
import { fitDrawing } from '../../../../src/pages/briefing/slide/fitDrawing'
import type { ChartId } from '../../../../src/selection/chartTable'

/** Charts whose height follows from their width as that of the real ones does. */
const map = { id: 'map' as const, drawingHeightPx: ({ widthPx = 0 }) => 34 + widthPx * 0.4125 }
const bars = (count: number) => ({ id: 'by-kind' as const, drawingHeightPx: () => count * 24 })
const fixed = (id: ChartId, heightPx: number) => ({ id, drawingHeightPx: () => heightPx })

/** A chart that can be lower than usual. Below `stackedPx` its parts are stacked. */
const inRoom = (id: ChartId, usualPx: number, stackedPx = 0) => ({
  id,
  drawingHeightPx: ({ widthPx = 0, roomPx = usualPx }) =>
    widthPx < stackedPx ? usualPx * 2 : Math.max(roomPx, usualPx * 0.6),
})

const place = (unitPx: number, widthPx = 1336 * unitPx, heightPx = 600 * unitPx) => ({
  unitPx,
  widthPx,
  heightPx,
})
const screen = { drawnPx: 0, isCoarse: false, canScroll: true }
const paper = { ...screen, canScroll: false }

describe('a chart on a slide', () => {
  it('has the same proportions on a laptop and on a wall', () => {
    const widths = [0.75, 1, 2].map((unit) => fitDrawing(place(unit), screen, map).widthPx)
    expect(new Set(widths).size).toBe(1)
  })

  it.each([
    ['a map beside numbers', map, 23],
    ['five bars', bars(5), 39],
    ['eleven bars', bars(11), 27],
    ['thirteen bars with a legend', bars(14), 20],
    ['a chart over time, which follows its room', inRoom('per-year', 340), 27],
    ['stated totals beside numbers, which stand side by side', inRoom('claims', 422, 640), 24],
    ['a low chart', fixed('claims', 260), 27],
  ])('%s fills its box and has text of at least %s px on a 1920 × 1080 slide', (_name, content, least) => {
    const { widthPx, scale, roomPx, isScrolled } = fitDrawing(place(1), screen, content)
    expect(isScrolled).toBe(false)
    expect(content.drawingHeightPx({ widthPx, roomPx: roomPx ?? 0 }) * scale).toBeLessThanOrEqual(600)
    expect(widthPx * scale).toBeLessThanOrEqual(1336)
    expect(12 * scale).toBeGreaterThanOrEqual(least)
  })

  it('keeps a map wide enough for its names', () => {
    expect(fitDrawing(place(1, 1728, 560), screen, map).widthPx).toBeGreaterThanOrEqual(600)
  })

  it('that is too tall scrolls on screen, with large text, and is shrunk on paper', () => {
    const tall = fixed('matrix', 800)
    expect(fitDrawing(place(1), screen, tall)).toEqual({ widthPx: 593, scale: 27 / 12, isScrolled: true })
    const { scale, isScrolled } = fitDrawing(place(1), { ...paper, drawnPx: 800 }, tall)
    expect([800 * scale, isScrolled]).toEqual([600, false])
  })

  it('that turns out taller than computed is shrunk', () => {
    const { scale } = fitDrawing(place(1), { ...screen, drawnPx: 500 }, fixed('claims', 260))
    expect(500 * scale).toBeCloseTo(600)
  })

  describe('where the height of the slide is free', () => {
    const phone = place(0.6, 358, 0)
    it.each([map, bars(4), fixed('claims', 800)])('keeps its size on a phone: %o', (content) => {
      for (const drawnPx of [0, 100, 4000])
        expect(fitDrawing(phone, { ...screen, drawnPx }, content)).toEqual({
          widthPx: 358,
          scale: 1,
          isScrolled: false,
        })
    })

    it('is enlarged on a tablet if it is bars', () => {
      expect(fitDrawing(place(0.683, 760, 0), screen, bars(11)).scale).toBeGreaterThan(1.5)
    })
  })

  it('is not drawn before its box is measured', () => {
    const nothing = { unitPx: 0, widthPx: 0, heightPx: 0 }
    expect(fitDrawing(nothing, screen, map)).toEqual({ widthPx: 0, scale: 1, isScrolled: false })
  })
})
