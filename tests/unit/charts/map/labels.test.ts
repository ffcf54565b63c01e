import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toPixelsAt } from '../../../../src/charts/map/geometry/projection'
import { chooseLabels } from '../../../../src/charts/map/labels/chooseLabels'
import { fitLabels, insideSpan } from '../../../../src/charts/map/labels/fitLabels'
import { type LabelRequest, labelWidth, placeLabels } from '../../../../src/charts/map/labels/placeLabels'
import type { Agreement, Country } from '../../../../src/dataset/schema'
import { createText } from '../../../../src/text/text'
import { partiesWith } from '../../testDataset'
import { selectionOf } from '../contentOf'

const text = createText()
// A fixed seed makes runs repeatable.
const runs = { seed: 20_261_124, numRuns: 300 }
const pixel = fc.double({ min: -200, max: 1200, noNaN: true })
const many = (n: number, record: Partial<Agreement> = {}) =>
  Array.from({ length: n }, (_, i) => ({ ...record, id: `${record.id ?? 'r'}-${i}` }))

describe('the labelled countries', () => {
  const records = ['PAK', 'BRA', 'EGY', 'BHR', 'FRA'].flatMap((code, i) =>
    many(i + 1, { id: code.toLowerCase(), parties: partiesWith(code) }),
  )
  const labels = (color: string, filters = {}) =>
    chooseLabels(selectionOf(records, filters), color, text).map((label) => label.text)

  it('are the subject, then those with most agreements, with their counts', () => {
    expect(labels('agreements')).toEqual(['CHN', 'FRA 5', 'BHR 4', 'EGY 3', 'BRA 2', 'PAK 1'])
  })

  it('are the subject alone if the first year colours the map', () => {
    expect(labels('first')).toEqual(['CHN'])
  })

  it('are all members of the coalitions if they are few and the alignment colours the map', () => {
    expect(labels('alignment').sort()).toEqual(['BHR', 'BRA', 'CHN', 'EGY', 'FRA', 'PAK'])
    expect(labels('alignment', { country: ['EGY'] })).toEqual(['CHN', 'EGY'])
  })

  it('leave out countries without a value in the colour scheme', () => {
    expect(labels('gulf')).toEqual(['CHN'])
    expect(labels('agreements', { to: '1990' })).toEqual(['CHN'])
  })

  it('are inverse if the country is dark', () => {
    const made = chooseLabels(
      selectionOf([...many(8), ...many(7, { id: 'e', parties: partiesWith('EGY') })]),
      'agreements',
      text,
    )
    expect(made.map((label) => [label.text, label.isInverse])).toEqual([
      ['CHN', false],
      ['PAK 8', true],
      ['EGY 7', false],
    ])
  })
})

describe('the span inside a country', () => {
  // A square with a bay from the right, between y = 4 and y = 6.
  const rings = [
    [
      [0, 0],
      [10, 0],
      [10, 4],
      [6, 4],
      [6, 6],
      [10, 6],
      [10, 10],
      [0, 10],
      [0, 0],
    ],
  ] as const
  const shape = { iso3: 'AAA', rings: rings.map((ring) => ring.map(([x, y]) => [x, y] as const)) }
  it.each([
    [{ x: 5, y: 2 }, 1, { left: 0, right: 10 }],
    [{ x: 5, y: 3.5 }, 1, { left: 0, right: 6 }],
    [{ x: 8, y: 5 }, 0.5, null],
    [{ x: 5, y: 9.8 }, 1, null],
    [{ x: 12, y: 2 }, 1, null],
  ])('around %j, %d up and down, is %j', (point, half, span) => {
    expect(insideSpan(shape, point, half)).toEqual(span)
  })
})

it('a country off the map gets no label: Antarctica', () => {
  const country = { iso3: 'ATA', labelLat: -80, labelLon: 0 } as Country
  const geometry = { countries: [] } as unknown as Parameters<typeof fitLabels>[1]
  const requestsAt = (labelLat: number) =>
    fitLabels(
      [{ country: { ...country, labelLat }, text: 'A', isInverse: false }],
      geometry,
      1,
      toPixelsAt(1000),
    )
  expect(requestsAt(-80)).toEqual([])
  expect(requestsAt(-50)).toHaveLength(1)
})

it('labels are inside their country if they fit, and never overlap', () => {
  const requests = Array.from({ length: 8 }, (_, i) => ({
    id: String(i),
    text: `Country ${i}`,
    x: 100 + (i % 3) * 12,
    y: 100 + i * 3,
    fitsInside: i === 0,
  }))
  const placed = placeLabels(requests, { marks: [] })
  expect(placed[0]).toMatchObject({ isInside: true, textX: 100, textY: 100 })
  expect(placed.length).toBeGreaterThan(3)
  for (const a of placed)
    for (const b of placed)
      if (a !== b)
        expect(
          Math.abs(a.textX - b.textX) >= (labelWidth(a.text) + labelWidth(b.text)) / 2 ||
            Math.abs(a.textY - b.textY) >= 16,
        ).toBe(true)
})

describe('labels, wherever the countries are', () => {
  const requests = fc.array(
    fc.record({
      text: fc.constantFrom('Chad', 'Pakistan 34', 'United Arab Emirates 14', 'Brazil 36'),
      x: pixel,
      y: pixel,
      fitsInside: fc.boolean(),
    }),
    { maxLength: 12 },
  )

  const box = { widthPx: 1000, heightPx: 800 }
  const placeAll = (
    list: readonly Omit<LabelRequest, 'id'>[],
    obstacles: Parameters<typeof placeLabels>[1],
  ) =>
    placeLabels(
      list.map((request, i) => ({ ...request, id: String(i) })),
      obstacles,
    )

  it('never overlap, keep their order, and are inside only if they fit', () => {
    fc.assert(
      fc.property(requests, (list) => {
        const placed = placeAll(list, { marks: [] })
        const order = placed.map((label) => Number(label.id))
        expect(order).toEqual([...order].sort((a, b) => a - b))
        for (const [i, a] of placed.entries()) {
          if (a.isInside) expect([a.textX, a.textY]).toEqual([a.x, a.y])
          expect(a.isInside).toBe(a.fitsInside)
          for (const b of placed.slice(i + 1))
            expect(
              Math.abs(a.textX - b.textX) >= (labelWidth(a.text) + labelWidth(b.text)) / 2 ||
                Math.abs(a.textY - b.textY) >= 16,
            ).toBe(true)
        }
      }),
      runs,
    )
  })

  it('stay within the box, if there is one', () => {
    fc.assert(
      fc.property(requests, (list) => {
        for (const { text, textX, textY } of placeAll(list, { box, marks: [] })) {
          expect(textX - labelWidth(text) / 2).toBeGreaterThanOrEqual(0)
          expect(textX + labelWidth(text) / 2).toBeLessThanOrEqual(box.widthPx)
          expect(textY).toBeGreaterThan(0)
          expect(textY).toBeLessThan(box.heightPx)
        }
      }),
      runs,
    )
  })

  it('avoid covering a mark if another position is free', () => {
    const request = { text: 'Pakistan 34', x: 500, y: 400, fitsInside: false }
    const [alone] = placeAll([request], { marks: [] })
    const mark = { x: alone?.textX ?? 0, y: alone?.textY ?? 0 }
    const [moved] = placeAll([request], { marks: [mark] })
    expect([moved?.textX, moved?.textY]).not.toEqual([mark.x, mark.y])
    const everywhere = Array.from({ length: 10_000 }, (_, i) => ({
      x: (i % 100) * 10,
      y: Math.floor(i / 100) * 8,
    }))
    expect(placeAll([request], { marks: everywhere })).toEqual([alone])
  })

  it('always include the first', () => {
    fc.assert(
      fc.property(requests, (list) => {
        const placed = placeAll(list, { marks: [] })
        expect(placed[0]?.id).toBe(list.length > 0 ? '0' : undefined)
      }),
      runs,
    )
  })
})
