import { describe, expect, it } from 'vitest'
import type { MapGeometry } from '../../../../src/charts/contract/mapGeometry'
import { toPixelsAt, worldPlane } from '../../../../src/charts/map/geometry/projection'
import { insidePositions, insideSpans } from '../../../../src/charts/map/labels/insidePositions'
import { type LabelCountry, pixelRing } from '../../../../src/charts/map/labels/labelMap'
import { boxesMeet, type PixelBox } from '../../../../src/charts/map/labels/pixelShapes'
import {
  type LabelScene,
  labelRequests,
  labelWidth,
  placeLabels,
} from '../../../../src/charts/map/labels/placeLabels'
import type { Country } from '../../../../src/dataset/schema'

const ringOf = (...points: readonly (readonly [number, number])[]) =>
  pixelRing([...points, points[0] ?? [0, 0]], (point) => point)
const rectangle = ({ left, top, right, bottom }: PixelBox) =>
  ringOf([left, top], [right, top], [right, bottom], [left, bottom])
const country = (iso3: string, box: PixelBox): LabelCountry => ({
  iso3,
  rings: [rectangle(box)],
  disc: null,
})
const middle = ({ left, top, right, bottom }: PixelBox) => ({ x: (left + right) / 2, y: (top + bottom) / 2 })

/** Places the label of each country that has one, on a map of 400 by 300 pixels. */
function placeOn(
  countries: readonly (LabelCountry & { text?: string; isGrey?: boolean })[],
  scene: Partial<LabelScene> = {},
) {
  const requests = countries.flatMap(({ iso3, text, rings, disc }) =>
    text && iso3 ? [{ id: iso3, text, anchor: disc?.centre ?? middle(rings[0]?.bounds as PixelBox) }] : [],
  )
  return placeLabels(requests, {
    countries,
    hasValue: (code) => countries.some(({ iso3, isGrey }) => iso3 === code && !isGrey),
    box: { left: 0, top: 0, right: 400, bottom: 300 },
    marks: [],
    ...scene,
  })
}
const small = { left: 195, top: 145, right: 205, bottom: 155 }
const large = { left: 100, top: 50, right: 300, bottom: 250 }

describe('a label', () => {
  it('is inside its country if it fits, at the label point', () => {
    const [label] = placeOn([{ ...country('AAA', large), text: 'Pakistan 33' }])
    expect(label).toMatchObject({ isInside: true, textX: 200, textY: 150, leader: null })
  })

  it('moves within its country to keep clear of a site', () => {
    const mark = { x: 200, y: 150 }
    const [label] = placeOn([{ ...country('AAA', large), text: 'Pakistan 33' }], { marks: [mark] })
    expect(label?.isInside).toBe(true)
    const dot = { left: mark.x - 1, top: mark.y - 1, right: mark.x + 1, bottom: mark.y + 1 }
    expect(boxesMeet(dot, label?.box ?? dot)).toBe(false)
  })

  it('is beside a country in which it does not fit, with a leader that ends at the border', () => {
    const [label] = placeOn([{ ...country('AAA', small), text: 'Pakistan 33' }])
    expect(label?.isInside).toBe(false)
    const { x, y } = label?.leader?.to ?? { x: 0, y: 0 }
    expect([195, 205].includes(x) || [145, 155].includes(y)).toBe(true)
  })

  it('ends its leader at the disc of a country too small to see', () => {
    const tiny = { iso3: 'AAA', rings: [], disc: { centre: { x: 200, y: 150 }, radiusPx: 4.5 } }
    const [label] = placeOn([{ ...tiny, text: 'Bahrain 4' }])
    const { x, y } = label?.leader?.to ?? { x: 0, y: 0 }
    expect(Math.hypot(x - 200, y - 150)).toBeCloseTo(4.5)
  })

  it('covers grey land only if no sea is near', () => {
    const land = (box: PixelBox) => ({ ...country('BBB', box), isGrey: true })
    const east = { left: 206, top: 0, right: 400, bottom: 300 }
    const everywhere = { left: 0, top: 0, right: 400, bottom: 300 }
    const centre = (box: PixelBox) =>
      placeOn([{ ...country('AAA', small), text: 'Pakistan 33' }, land(box)])[0]?.textX ?? 0
    expect(centre(east)).toBeLessThan(195)
    expect(centre(everywhere)).toBeGreaterThan(0)
  })

  const wall = country('BBB', { left: 0, top: 0, right: 400, bottom: 300 })
  it.each<[string, Parameters<typeof placeOn>[0], Partial<LabelScene>]>([
    ['another country with a value is on every side', [wall], {}],
    [
      'sites are on every side',
      [],
      { marks: Array.from({ length: 4800 }, (_, i) => ({ x: (i % 80) * 5, y: Math.floor(i / 80) * 5 })) },
    ],
    ['the map ends on every side', [], { box: small }],
    ['controls are on every side', [], { reserved: [{ left: 0, top: 0, right: 400, bottom: 300 }] }],
  ])('is left out if %s', (_name, others, scene) => {
    expect(placeOn([{ ...country('AAA', small), text: 'Pakistan 33' }, ...others], scene)).toEqual([])
  })

  it('of a neighbour never covers a label, and leaders never cross', () => {
    const row = Array.from({ length: 7 }, (_, i) => ({
      ...country(`A${i}`, { left: 150 + i * 12, top: 145, right: 160 + i * 12, bottom: 155 }),
      text: `Country ${i}`,
    }))
    const placed = placeOn(row)
    expect(placed.length).toBeGreaterThan(3)
    expect(placed.map(({ id }) => id)).toEqual(placed.map(({ id }) => id).sort())
    for (const a of placed) for (const b of placed) expect(a === b || !boxesMeet(a.box, b.box)).toBe(true)
  })
})

it('a country off the map gets no label: Antarctica', () => {
  const requestsAt = (labelLat: number) =>
    labelRequests(
      [{ country: { iso3: 'ATA', labelLat, labelLon: 0 } as Country, text: 'A' }],
      { plane: worldPlane, countries: [] } as unknown as MapGeometry,
      toPixelsAt(1000),
    )
  expect(requestsAt(-80)).toEqual([])
  expect(requestsAt(-50)).toHaveLength(1)
})

describe('the spans inside a country', () => {
  // A square with a bay from the right, between y = 4 and y = 6.
  const bay = ringOf([0, 0], [10, 0], [10, 4], [6, 4], [6, 6], [10, 6], [10, 10], [0, 10])
  it.each([
    [2, 1, [{ left: 0, right: 10 }]],
    [3.5, 1, [{ left: 0, right: 6 }]],
    [5, 0.5, [{ left: 0, right: 6 }]],
    [9.8, 1, []],
    [12, 2, []],
  ])('on line %d, %d up and down, are %j', (y, half, spans) => {
    expect(insideSpans([bay], y, half)).toEqual(spans)
  })

  it('leave out a hole', () => {
    const hole = rectangle({ left: 4, top: 4, right: 6, bottom: 6 })
    const square = rectangle({ left: 0, top: 0, right: 10, bottom: 10 })
    expect(insideSpans([square, hole], 5, 0.5)).toEqual([
      { left: 0, right: 4 },
      { left: 6, right: 10 },
    ])
  })
})

it('a name fits only into the part of its country that holds the label point', () => {
  const main = rectangle({ left: 0, top: 0, right: 20, bottom: 20 })
  const exclave = rectangle({ left: 100, top: 0, right: 400, bottom: 20 })
  const size = { widthPx: labelWidth('United States 21'), heightPx: 12 }
  expect(insidePositions([main, exclave], main, { x: 10, y: 10 }, size)).toEqual([])
  expect(insidePositions([main, exclave], exclave, { x: 250, y: 10 }, size)[0]).toEqual({ x: 250, y: 10 })
})
