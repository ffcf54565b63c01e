import { expect, it } from 'vitest'
import { mapShapes } from '../../../../src/build/geometry/worldGeometry'
import type { MapFrame } from '../../../../src/charts/contract/mapGeometry'
import { framedShapes, mapFrame } from '../../../../src/charts/map/area/mapFrame'
import { mapLabels } from '../../../../src/charts/map/area/mapLabels'
import { mapAspect, toPixelsAt } from '../../../../src/charts/map/geometry/projection'
import { labelWidth, type PlacedLabel } from '../../../../src/charts/map/labels/labelBoxes'
import { type LabelCountry, labelCountries } from '../../../../src/charts/map/labels/labelMap'
import { labelRequests, placeLabels } from '../../../../src/charts/map/labels/placeLabels'
import { placeList } from '../../../../src/charts/map/labels/placeList'
import { isColoured, mapStyles, shownStyle } from '../../../../src/charts/map/mapStyles'
import { siteMarks } from '../../../../src/charts/map/siteMarks'
import { noFilters } from '../../../../src/selection/filters'
import { select } from '../../../../src/selection/select'
import { defaultView, mapColours, type View } from '../../../../src/selection/view'
import { createText } from '../../../../src/text/text'
import { frozenDataset } from '../../../frozenData'
import { randomFilters } from '../../../randomFilters'
import { seeded } from '../../../seeded'

// Checks the placed labels with plain geometry of its own, for 200 random views at the sizes of a narrow and a wide
// screen, an embed and a picture. Half of the maps are of the world, the others of an area; some highlight countries.
type Point = readonly [x: number, y: number]
type Line = readonly [Point, Point]

const dataset = frozenDataset()
const text = createText()
interface MapSize {
  widthPx: number
  heightPx: number
}
const sizes: readonly MapSize[] = [
  { widthPx: 320, heightPx: 290 },
  { widthPx: 680, heightPx: 500 },
  { widthPx: 920, heightPx: 340 },
  { widthPx: 1120, heightPx: 560 },
]
const near = mapShapes(dataset.countries, 'near')
const remembered = new Map<string, ReturnType<typeof drawOutlines>>()

/** The map of a view at a size, with the outlines of its countries. */
function drawnMap(view: Pick<View, 'color' | 'filters' | 'area' | 'mark'>, size: MapSize) {
  const context = { selection: select(dataset, view.filters), view: { ...defaultView, ...view }, text }
  const frame = mapFrame(context)
  const { widthPx } = size
  const heightPx = frame.area === 'world' ? widthPx * mapAspect : size.heightPx
  const { shapes, toPixels, countries, lines, bounds } = outlines(frame, widthPx, heightPx)
  const styles = mapStyles(context.selection, view.color)
  const styleOf = (iso3: string | null) => shownStyle(styles, frame, iso3)
  const marks = siteMarks(context.selection, view.color, { frame, shapes }).map(({ point }) =>
    toPixels(point),
  )
  const labels = mapLabels(context, frame)
  const requests = labelRequests(labels, shapes, toPixels)
  const box = { left: 0, top: 0, right: widthPx, bottom: heightPx }
  const scene = { countries, styleOf, box, marks }
  const placed = placeLabels(requests, scene)
  const list = placeList(requests, placed, scene, text.m.map.list)
  return {
    area: frame.area,
    widthPx,
    heightPx,
    countries,
    lines,
    bounds,
    styleOf,
    marks,
    requests,
    placed,
    list,
  }
}

function drawOutlines(frame: MapFrame, widthPx: number, heightPx: number) {
  const shapes = framedShapes(near, frame, widthPx / heightPx)
  const toPixels = toPixelsAt(widthPx, shapes.plane.extent)
  const countries = labelCountries({ shapes, countries: dataset.countries, widthPx, toPixels })
  const lines = new Map(countries.map((country) => [country.iso3, linesOf(country)]))
  const bounds = new Map([...lines].map(([iso3, list]) => [iso3, boundsOf(list)]))
  return { shapes, toPixels, countries, lines, bounds }
}

/** Shapes and outlines of a frame at a size. Many views share them. */
function outlines(frame: MapFrame, widthPx: number, heightPx: number) {
  const key = `${frame.area} ${widthPx} ${heightPx}`
  const drawn = remembered.get(key) ?? drawOutlines(frame, widthPx, heightPx)
  remembered.set(key, drawn)
  return drawn
}

function linesOf({ rings }: LabelCountry): readonly Line[] {
  return rings.flatMap(({ points }) =>
    Array.from(
      { length: points.length / 2 - 1 },
      (_, i): Line => [
        [points[2 * i] ?? 0, points[2 * i + 1] ?? 0],
        [points[2 * i + 2] ?? 0, points[2 * i + 3] ?? 0],
      ],
    ),
  )
}

function boundsOf(lines: readonly Line[]): Box {
  let box: Box = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [[x, y]] of lines)
    box = [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)]
  return box
}

const random = seeded(20_261_129)
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
const colours = [...mapColours, ...dataset.programs.map(({ id }) => id)]
const areas = ['africa', 'europe', 'gulf', 'asia', 'americas', 'south-eastern-asia', 'western-africa']
const views = Array.from({ length: 200 }, (_, i) => {
  // A third of the views has a single filter, as most readers' views do: those keep many countries.
  const all = randomFilters(dataset, random)
  const filters = i % 3 === 0 ? { ...noFilters, program: [pick(dataset.programs).id] } : all
  return {
    filters:
      i % 3 === 1 ? { ...noFilters, from: all.from, region: all.region } : i % 20 === 2 ? noFilters : filters,
    color: pick(colours),
    area: i % 2 === 0 ? pick(areas) : 'world',
    mark: i % 5 === 1 ? [pick(dataset.countries).iso3, pick(dataset.countries).iso3] : [],
  }
})

it('no label can be read as the name of another country; leaders cross nothing and end at the border', () => {
  const faults: string[] = []
  const counts = { placed: 0, wanted: 0, required: 0, requiredPlaced: 0 }
  for (const view of views)
    for (const size of sizes) {
      const { widthPx, heightPx, countries, lines, bounds, styleOf, marks, requests, placed } = drawnMap(
        view,
        size,
      )
      const required = new Set(requests.flatMap(({ id, isRequired }) => (isRequired ? [id] : [])))
      counts.wanted += requests.filter(({ isReserve }) => !isReserve).length
      counts.placed += placed.length
      counts.required += required.size
      counts.requiredPlaced += placed.filter(({ id }) => required.has(id)).length
      const report = (fault: string) => faults.push(`${fault} (${widthPx} px, ${JSON.stringify(view)})`)
      for (const label of placed) {
        const box = boxOf(label)
        const leader = lineOf(label)
        if (box[0] < 0 || box[1] < 0 || box[2] > widthPx || box[3] > heightPx)
          report(`${label.text} leaves the map`)
        const foreign = countries.filter(({ iso3 }) => iso3 !== label.id)
        for (const { iso3, disc } of foreign) {
          const style = styleOf(iso3)
          if (style === undefined || style.kind === 'neighbour') continue
          if (meet(bounds.get(iso3) ?? box, box) && areaMeetsBox(lines.get(iso3) ?? [], box))
            report(`${label.text} covers ${iso3}`)
          if (disc && isColoured(style) && distanceToBox([disc.centre.x, disc.centre.y], box) < disc.radiusPx)
            report(`${label.text} covers the disc of ${iso3}`)
        }
        const inOther = (point: Point, test: (iso3: string | null) => boolean) =>
          foreign.some(
            ({ iso3 }) =>
              test(iso3) && isNear(bounds.get(iso3), point) && isInside(lines.get(iso3) ?? [], point),
          )
        if (!required.has(label.id)) {
          const onLand = gridOf(box).filter((point) => inOther(point, () => true)).length / gridOf(box).length
          if (onLand > 0.5) report(`${label.text} lies on land of others`)
          const crossedPx = leader
            ? pointsAlong(leader).filter((point) => inOther(point, (iso3) => isColoured(styleOf(iso3))))
                .length
            : 0
          if (crossedPx > 12)
            report(`the leader of ${label.text} crosses ${crossedPx} px of others with a value`)
          const longestPx = Math.min(Math.max(widthPx * 0.11, 32), 100) + 16
          if (leader && pointsAlong(leader).length > longestPx) report(`the leader of ${label.text} is long`)
        }
        for (const { x, y } of marks)
          if (distanceToBox([x, y], box) < 4) report(`${label.text} covers a site`)
        for (const other of placed) {
          if (other === label) continue
          const b = boxOf(other)
          if (meet(box, b)) report(`${label.text} covers ${other.text}`)
          if (leader && lineMeetsBox(leader, b)) report(`the leader of ${label.text} crosses ${other.text}`)
          const otherLeader = lineOf(other)
          if (leader && otherLeader && cross(leader, otherLeader))
            report(`the leaders of ${label.text} and ${other.text} cross`)
        }
        const own = countries.find(({ iso3 }) => iso3 === label.id)
        const end = leader?.[1]
        if (!end) {
          if (!isInside(lines.get(label.id) ?? [], [label.textX, label.textY]))
            report(`${label.text} is neither inside nor has a leader`)
        } else {
          const border = Math.min(...(lines.get(label.id) ?? []).map((line) => distance(end, line)))
          const rim = own?.disc
            ? Math.abs(Math.hypot(end[0] - own.disc.centre.x, end[1] - own.disc.centre.y) - own.disc.radiusPx)
            : Number.POSITIVE_INFINITY
          if (Math.min(border, rim) > 0.5) report(`the leader of ${label.text} ends off the border`)
        }
      }
    }
  expect(faults).toEqual([])
  // Strict rules must not leave the maps without names.
  expect(counts.placed / counts.wanted).toBeGreaterThan(0.8)
  expect(counts.requiredPlaced / counts.required).toBeGreaterThan(0.9)
})

it('a country with a value that has no room for its label is listed where the map is empty', () => {
  const faults: string[] = []
  const narrow = { maps: 0, withoutNames: 0 }
  for (const view of views.filter(({ area }) => area !== 'world'))
    for (const size of sizes) {
      const { area, widthPx, heightPx, countries, lines, bounds, styleOf, marks, requests, placed, list } =
        drawnMap(view, size)
      if (area === 'world') continue
      const report = (fault: string) => faults.push(`${fault} (${widthPx} px, ${JSON.stringify(view)})`)
      const named = new Set(placed.map(({ id }) => id))
      const unnamed = requests.filter(({ id, text: words, shortText }) => {
        return !named.has(id) && !list?.columns.flat().some((line) => line === words || line === shortText)
      })
      const isUnnamed = view.mark.length === 0 && unnamed.some(({ id }) => id !== 'CHN')
      if (isUnnamed && widthPx > 680) report(`${unnamed.map(({ id }) => id)} unnamed`)
      if (widthPx === 680) narrow.maps++
      if (isUnnamed && widthPx === 680) narrow.withoutNames++
      if (!list) continue
      const { left, top, right, bottom } = list.box
      const box: Box = [left, top, right, bottom]
      if (left < 0 || top < 0 || right > widthPx || bottom > heightPx) report('the list leaves the map')
      for (const { iso3 } of countries) {
        const style = styleOf(iso3)
        if (style === undefined || style.kind === 'neighbour') continue
        if (meet(bounds.get(iso3) ?? box, box) && areaMeetsBox(lines.get(iso3) ?? [], box))
          report(`the list covers ${iso3}`)
      }
      for (const label of placed) {
        const leader = lineOf(label)
        if (meet(boxOf(label), box) || (leader && lineMeetsBox(leader, box)))
          report(`the list covers ${label.text}`)
      }
      if (marks.some(({ x, y }) => distanceToBox([x, y], box) < 4)) report('the list covers a site')
    }
  expect(faults).toEqual([])
  // A narrow map full of countries, such as Asia without filters, may have no room for the list either.
  expect(narrow.withoutNames / narrow.maps).toBeLessThan(0.05)
})

const world = { filters: noFilters, color: 'agreements', area: 'world', mark: [] }

it.each([
  [288, 259],
  [320, 288],
  [358, 340],
  [680, 500],
])('each Gulf state has its label at %d by %d, and no leader over another', (widthPx, heightPx) => {
  const view = { ...world, filters: { ...noFilters, program: ['gulf'] }, area: 'gulf' }
  const { placed, countries, lines, styleOf } = drawnMap(view, { widthPx, heightPx })
  expect(placed.map(({ id }) => id).sort()).toEqual(['ARE', 'BHR', 'KWT', 'OMN', 'QAT', 'SAU'])
  for (const label of placed) {
    const leader = lineOf(label)
    if (!leader) continue
    for (const { iso3 } of countries) {
      if (iso3 === label.id || !isColoured(styleOf(iso3))) continue
      const crossed = pointsAlong(leader).filter((point) => isInside(lines.get(iso3) ?? [], point))
      expect(crossed.length, `${label.text} over ${iso3}`).toBeLessThanOrEqual(8)
    }
  }
})

it.each([1000, 1120, 1300])('the map of the world at %d px names every highlighted country', (widthPx) => {
  const mark = ['AZE', 'BLR', 'PAK']
  const { placed } = drawnMap({ ...world, mark }, { widthPx, heightPx: 0 })
  expect(placed.map(({ id }) => id)).toEqual(expect.arrayContaining(mark))
})

function gridOf([left, top, right, bottom]: Box): readonly Point[] {
  return Array.from({ length: 45 }, (_, i) => [
    left + ((right - left) * (0.5 + (i % 15))) / 15,
    top + ((bottom - top) * (0.5 + Math.floor(i / 15))) / 3,
  ])
}

/** Points along a line, a pixel apart. */
function pointsAlong([[x1, y1], [x2, y2]]: Line): readonly Point[] {
  const length = Math.hypot(x2 - x1, y2 - y1)
  return Array.from({ length: Math.floor(length) }, (_, px) => [
    x1 + ((x2 - x1) * (px + 0.5)) / length,
    y1 + ((y2 - y1) * (px + 0.5)) / length,
  ])
}

function isNear(box: Box | undefined, [x, y]: Point): boolean {
  return box !== undefined && x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]
}

type Box = readonly [left: number, top: number, right: number, bottom: number]

function boxOf({ text: words, textX, textY }: PlacedLabel): Box {
  const half = labelWidth(words) / 2
  return [textX - half, textY - 6, textX + half, textY + 6]
}

function lineOf({ leader }: PlacedLabel): Line | null {
  return (
    leader && [
      [leader.from.x, leader.from.y],
      [leader.to.x, leader.to.y],
    ]
  )
}

function meet(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}

function areaMeetsBox(lines: readonly Line[], box: Box): boolean {
  return lines.some((line) => lineMeetsBox(line, box)) || isInside(lines, [box[0], box[1]])
}

function lineMeetsBox([a, b]: Line, [left, top, right, bottom]: Box): boolean {
  if (Math.max(a[0], b[0]) < left || Math.min(a[0], b[0]) > right) return false
  if (Math.max(a[1], b[1]) < top || Math.min(a[1], b[1]) > bottom) return false
  const within = ([x, y]: Point) => x > left && x < right && y > top && y < bottom
  const diagonals: readonly Line[] = [
    [
      [left, top],
      [right, bottom],
    ],
    [
      [left, bottom],
      [right, top],
    ],
  ]
  return within(a) || within(b) || diagonals.some((diagonal) => cross(diagonal, [a, b]))
}

function cross(one: Line, two: Line): boolean {
  const turn = ([a, b]: Line, [x, y]: Point) => (b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0])
  return turn(one, two[0]) * turn(one, two[1]) < 0 && turn(two, one[0]) * turn(two, one[1]) < 0
}

function isInside(lines: readonly Line[], [x, y]: Point): boolean {
  const crossed = lines.filter(([[x1, y1], [x2, y2]]) => {
    return y1 > y !== y2 > y && x1 + ((y - y1) / (y2 - y1)) * (x2 - x1) > x
  })
  return crossed.length % 2 === 1
}

function distance([x, y]: Point, [[x1, y1], [x2, y2]]: Line): number {
  const squared = (x2 - x1) ** 2 + (y2 - y1) ** 2
  const along = squared === 0 ? 0 : ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / squared
  const t = Math.min(Math.max(along, 0), 1)
  return Math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1))
}

function distanceToBox([x, y]: Point, [left, top, right, bottom]: Box): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))
}
