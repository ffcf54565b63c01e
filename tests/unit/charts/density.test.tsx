import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { densityRows } from '../../../src/charts/events/density/densityRows'
import { fitBarsPx, layoutDensity } from '../../../src/charts/events/density/layoutDensity'
import { dayNumber } from '../../../src/dataset/partialDate'
import type { Agreement } from '../../../src/dataset/schema'
import { contentOf, selectionOf, signed } from './contentOf'

const many = (count: number): Partial<Agreement>[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `r-${i}`,
    programs: [i % 3 === 0 ? 'moon' : 'gulf'],
    kind: i % 10 === 0 ? 'expression-of-interest' : 'agreement',
    ...signed(i % 2 === 0 ? '2019' : '2021-05'),
  }))

describe('a timeline of many records', () => {
  it('has one row per year and program from 2,001 records, and one mark per record below', () => {
    expect(contentOf('events', selectionOf(many(2000))).table).toHaveLength(2000)
    const content = contentOf('events', selectionOf(many(2001)))
    expect(content.table).toHaveLength(4)
    expect(content.columns.map(({ id }) => id)).toEqual(['program', 'year', 'agreements', 'interest'])
  })

  it('says that it draws years, the number of records, and how few are drawn one by one', () => {
    const { subtitle, caveat, summary } = contentOf('events', selectionOf(many(2400)))
    expect(subtitle).toContain('per year')
    expect(caveat).toMatch(/2,400 agreements are too many.*2,000 or fewer/)
    expect(summary).toContain('from 2019 to 2021')
  })

  it('leaves no record out', () => {
    const selection = selectionOf(many(3001))
    const rows = densityRows(selection)
    const sum = (of: 'agreements' | 'interest') => rows.reduce((total, row) => total + row[of], 0)
    expect([sum('agreements'), sum('interest')]).toEqual([selection.count, selection.interestCount])
    expect(sum('agreements') + sum('interest')).toBe(3001)
  })
})

describe('the layout of columns per year', () => {
  const rows = densityRows(selectionOf(many(2400)))
  const frame = { from: dayNumber(2019), to: dayNumber(2022), startPx: 200, endPx: 800, headPx: 0 }
  const layout = layoutDensity(rows, frame)

  it('has one lane per program and one column per row, inside the lane', () => {
    expect(layout.lanes.map(({ program }) => program)).toEqual([0, 2])
    expect(layout.bars).toHaveLength(rows.length)
    for (const { xPx, widthPx, basePx, countedPx, interestPx } of layout.bars) {
      expect(xPx).toBeGreaterThanOrEqual(200)
      expect(xPx + widthPx).toBeLessThanOrEqual(800.001)
      expect(basePx - countedPx - interestPx).toBeGreaterThanOrEqual(0)
      expect(basePx).toBeLessThanOrEqual(layout.heightPx)
    }
  })

  it('labels the highest column of each lane', () => {
    expect(layout.bars.filter(({ isPeak }) => isPeak).map(({ row }) => row.program)).toEqual([0, 2])
  })

  it.each([200, 500])('fills a picture %d px high', (heightPx) => {
    const fitted = layoutDensity(rows, frame, fitBarsPx(rows, frame, heightPx))
    expect(fitted.heightPx).toBeCloseTo(heightPx)
  })

  it('is empty without rows', () => {
    expect(layoutDensity([], frame).bars).toEqual([])
  })
})

describe('the picture of too many records to draw one by one', () => {
  it.each([720, 1200])('at %d px labels the highest year', (widthPx) => {
    const { picture } = contentOf('events', selectionOf(many(2400)))
    const box = { widthPx, heightPx: picture.heightPx(widthPx) }
    const svg = renderToStaticMarkup(<g>{picture.marks({ box, id: 'x', shapes: null })}</g>)
    expect(box.heightPx).toBeGreaterThan(100)
    expect(svg).toContain('2021: 800 agreements')
    expect(svg).not.toContain('class=')
  })
})
