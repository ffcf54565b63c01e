import { describe, expect, it } from 'vitest'
import type { MapGeometry } from '../../../../src/charts/contract/mapGeometry'
import { toPixelsAt, worldPlane } from '../../../../src/charts/map/geometry/projection'
import { insidePositions, insideSpans } from '../../../../src/charts/map/labels/insidePositions'
import { type LabelRequest, labelWidth } from '../../../../src/charts/map/labels/labelBoxes'
import { type LabelCountry, pixelRing } from '../../../../src/charts/map/labels/labelMap'
import type { LabelScene } from '../../../../src/charts/map/labels/labelScene'
import { boxesMeet, type PixelBox } from '../../../../src/charts/map/labels/pixelShapes'
import { labelRequests, placeLabels } from '../../../../src/charts/map/labels/placeLabels'
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

type NamedCountry = LabelCountry &
  Pick<LabelRequest, 'shortText' | 'isRequired' | 'isReserve'> & {
    text?: string
    isGrey?: boolean
    isHidden?: boolean
  }

/** Places the label of each country that has one, on a map of 400 by 300 pixels. */
function placeOn(countries: readonly NamedCountry[], scene: Partial<LabelScene> = {}) {
  const requests = countries.flatMap(({ iso3, text, shortText, rings, disc, isRequired, isReserve }) => {
    const anchor = disc?.centre ?? middle(rings[0]?.bounds as PixelBox)
    return text && iso3 ? [{ id: iso3, text, shortText, anchor, isRequired, isReserve }] : []
  })
  return placeLabels(requests, {
    countries,
    styleOf: (code) => {
      const drawn = countries.find(({ iso3 }) => iso3 === code)
      if (drawn?.isHidden) return { kind: 'hidden' }
      return drawn && !drawn.isGrey ? { kind: 'class', level: 0, pattern: null } : undefined
    },
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

  const everywhere = { left: 0, top: 0, right: 400, bottom: 300 }
  const grey = (box: PixelBox) => ({ ...country('BBB', box), isGrey: true })

  it('never lies on grey land, where it would read as the name of that, unless the map must have it', () => {
    const named = { ...country('AAA', small), text: 'Pakistan 33' }
    const east = { ...everywhere, left: 206 }
    expect(placeOn([named, grey(east)])[0]?.textX).toBeLessThan(195)
    expect(placeOn([named, grey(everywhere)])).toEqual([])
    expect(placeOn([{ ...named, isRequired: true }, grey(everywhere)])).toHaveLength(1)
  })

  it('never lies on a country whose records the view hides', () => {
    const named = { ...country('AAA', small), text: 'Pakistan 33', isRequired: true }
    expect(placeOn([named, { ...grey(everywhere), isHidden: true }])).toEqual([])
  })

  it('hangs over the border of its country if there is sea beyond, but no room beside it', () => {
    const isle = { left: 170, top: 140, right: 230, bottom: 160 }
    const box = { left: 150, top: 141, right: 250, bottom: 159 }
    const [label] = placeOn([{ ...country('AAA', isle), text: 'Pakistan 33' }], { box })
    expect(label).toMatchObject({ isInside: false, leader: null })
    expect(Math.abs((label?.textX ?? 0) - 200)).toBeLessThan(25)
  })

  it('has a leader in proportion to the map, that runs over no country with a value', () => {
    const wide = { ...everywhere, right: 1000 }
    const ring = (px: number) =>
      [
        { left: 195 - px, top: 145 - px, right: 205 + px, bottom: 145 },
        { left: 195 - px, top: 155, right: 205 + px, bottom: 155 + px },
        { left: 195 - px, top: 145, right: 195, bottom: 155 },
        { left: 205, top: 145, right: 205 + px, bottom: 155 },
      ].map((box, index) => ({ ...country(`B${index}`, box), isGrey: true }))
    const named = { ...country('AAA', small), text: 'Pakistan 33' }
    expect(placeOn([named, ...ring(60)], { box: wide })).toHaveLength(1)
    expect(placeOn([named, ...ring(60)], { box: { ...everywhere, bottom: 250 } })).toEqual([])
    const coloured = ring(30).map(({ isGrey, ...other }) => other)
    expect(placeOn([named, ...coloured], { box: wide })).toEqual([])
  })

  it('that the map must have takes the place of one that can stand elsewhere', () => {
    const one = { ...country('AAA', { left: 140, top: 145, right: 150, bottom: 155 }), text: 'Oman 4' }
    const other = { ...country('CCC', { left: 240, top: 145, right: 250, bottom: 155 }), text: 'Qatar 9' }
    // A corridor that ends right of the other country.
    const box = { left: 60, top: 141, right: 255, bottom: 159 }
    const texts = (isRequired: boolean) =>
      placeOn([one, { ...other, isRequired }], { box }).map(({ text }) => text)
    expect(texts(false)).toEqual(['Oman 4'])
    expect(texts(true)).toEqual(['Oman 4', 'Qatar 9'])
  })

  describe('with a short name, between two countries where one label has room', () => {
    const box = { left: 60, top: 141, right: 140, bottom: 159 }
    const west = country('AAA', { left: 60, top: 145, right: 70, bottom: 155 })
    const east = country('CCC', { left: 130, top: 145, right: 140, bottom: 155 })
    const long = { text: 'United States 21', shortText: 'US 21' }
    const named = (...countries: readonly NamedCountry[]) =>
      placeOn(countries, { box }).map(({ text }) => text)

    it('uses it before a country of less weight is named', () => {
      expect(named({ ...west, ...long }, { ...east, text: 'Oman 4' })).toEqual(['US 21'])
    })

    it('uses it in reserve too', () => {
      const without = { ...west, text: 'Pakistan 33, Pakistan 33' }
      expect(named(without, { ...east, ...long, isReserve: true })).toEqual(['US 21'])
    })
  })

  it('in reserve takes the place of one that is left out', () => {
    const named = { ...country('AAA', small), text: 'Pakistan 33' }
    const isle = { left: 380, top: 20, right: 390, bottom: 30 }
    const reserve = { ...country('CCC', isle), text: 'Oman 4', isReserve: true }
    const texts = (other: LabelCountry) => placeOn([named, reserve, other]).map(({ text }) => text)
    const sea = { ...country('BBB', { left: 0, top: 290, right: 10, bottom: 300 }), isGrey: true }
    const land = grey({ left: 0, top: 60, right: 400, bottom: 300 })
    expect(texts(sea)).toEqual(['Pakistan 33'])
    expect(texts(land)).toEqual(['Oman 4'])
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
