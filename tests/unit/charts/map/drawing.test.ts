import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { tooltipPosition, topPrograms } from '../../../../src/charts/map/drawing/MapTooltip'
import {
  areaFrameAspect,
  mapDrawingHeightPx,
  mapLegendHeightPx,
} from '../../../../src/charts/map/drawing/mapDrawingHeight'
import { countryTallies } from '../../../../src/selection/countryTallies'
import { contextOf, selectionOf } from '../contentOf'
import { coalitionContext } from './coalitionContext'

describe('the programs in a tooltip', () => {
  const tally = (counts: readonly number[]) => {
    const [made] = countryTallies(selectionOf([{ id: 'a' }]))
    return made && { ...made, programs: Uint32Array.from(counts) }
  }
  it.each([
    [[], [], 0],
    [[0, 2, 0], [1], 0],
    [[1, 3, 1], [1, 0, 2], 0],
    [[1, 1, 1, 1, 1], [0, 1, 2, 3, 4], 0],
    [[1, 2, 3, 4, 5, 6, 7], [6, 5, 4, 3, 2], 2],
  ])('of %j are %j, with %i more', (counts, top, restPrograms) => {
    const made = topPrograms(tally(counts))
    expect(made.top.map(({ program }) => program)).toEqual(top)
    expect(made).toMatchObject({ restPrograms })
  })

  it('are none for a country without records', () => {
    expect(topPrograms(undefined)).toEqual({ top: [], restPrograms: 0 })
  })
})

describe('the tooltip', () => {
  it.each([
    [
      'right of and below a point at the top left',
      { x: 100, y: 50 },
      { insetInlineStart: 114, insetBlockStart: 64 },
    ],
    ['left of a point at the right', { x: 900, y: 50 }, { insetInlineStart: 654, insetBlockStart: 64 }],
    ['above a low point', { x: 100, y: 350 }, { insetInlineStart: 114, insetBlockEnd: 'calc(100% - 336px)' }],
  ])('is %s', (_name, point, position) => {
    expect(tooltipPosition(point, 1000)).toEqual(position)
  })
})

describe('the height reserved for the interactive map', () => {
  const box = (widthPx: number) => ({ widthPx, isCoarse: false })
  const plain = contextOf(selectionOf([{ id: 'a' }]))
  const withSite = contextOf(selectionOf([{ id: 'a', site: { name: 'Station', lat: 1, lon: 2 } }]))

  it('includes the legend of the alignment, which has keys but no scale', () => {
    expect(mapLegendHeightPx(coalitionContext(), box(1000))).toBe(24)
  })

  it('includes the key of sites only if the map is wide enough for sites', () => {
    expect(mapLegendHeightPx(withSite, box(200))).toBe(mapLegendHeightPx(plain, box(200)))
    expect(mapLegendHeightPx(withSite, box(601))).toBeGreaterThanOrEqual(mapLegendHeightPx(plain, box(601)))
  })

  it('has the aspect ratio of the frame in the style sheet', () => {
    const css = readFileSync('src/charts/map/drawing/WorldMap.module.css', 'utf8')
    const [wide = 0, narrow = 0, areaNarrow = 0] = [...css.matchAll(/aspect-ratio: (\d+) \/ (\d+)/g)].map(
      ([, width, height]) => Number(height) / Number(width),
    )
    const frameOf = (widthPx: number, context = plain) =>
      mapDrawingHeightPx(context, box(widthPx)) - mapLegendHeightPx(context, box(widthPx))
    expect(frameOf(1000)).toBeCloseTo(1000 * wide + 4)
    expect(frameOf(358)).toBeCloseTo((358 + 32) * narrow + 12)
    const area = { ...plain, view: { ...plain.view, area: 'africa' } }
    expect(frameOf(1000, area)).toBeCloseTo(1000 * wide + 4)
    expect(frameOf(358, area)).toBeCloseTo((358 + 32) * areaNarrow + 12)
    expect(areaFrameAspect(1000)).toBeCloseTo(1 / wide)
    expect(areaFrameAspect(390)).toBeCloseTo(1 / areaNarrow)
  })
})
