import { expect, it } from 'vitest'
import { mapShapes } from '../../../../src/build/geometry/worldGeometry'
import { mapAspect, toPixelsAt } from '../../../../src/charts/map/geometry/projection'
import { chooseLabels } from '../../../../src/charts/map/labels/chooseLabels'
import { type LabelCountry, labelCountries } from '../../../../src/charts/map/labels/labelMap'
import {
  labelRequests,
  labelWidth,
  type PlacedLabel,
  placeLabels,
} from '../../../../src/charts/map/labels/placeLabels'
import { mapStyles } from '../../../../src/charts/map/mapStyles'
import { siteMarks } from '../../../../src/charts/map/siteMarks'
import { noFilters } from '../../../../src/selection/filters'
import { select } from '../../../../src/selection/select'
import { mapColours } from '../../../../src/selection/view'
import { createText } from '../../../../src/text/text'
import { frozenDataset } from '../../../frozenData'
import { randomFilters } from '../../../randomFilters'
import { seeded } from '../../../seeded'

// Checks the placed labels with plain geometry of its own, for 200 random views at the sizes of a narrow and a wide
// screen, an embed and a picture.
type Point = readonly [x: number, y: number]
type Line = readonly [Point, Point]

const dataset = frozenDataset()
const text = createText()
const sizes = [
  { widthPx: 620, detail: 'world' },
  { widthPx: 680, detail: 'near' },
  { widthPx: 1120, detail: 'world' },
  { widthPx: 1800, detail: 'near' },
] as const
const maps = sizes.map(({ widthPx, detail }) => {
  const toPixels = toPixelsAt(widthPx)
  const shapes = mapShapes(dataset.countries, detail)
  const countries = labelCountries({ shapes, countries: dataset.countries, widthPx, toPixels })
  const lines = new Map(countries.map((country) => [country.iso3, linesOf(country)]))
  const bounds = new Map([...lines].map(([iso3, list]) => [iso3, boundsOf(list)]))
  return { widthPx, shapes, toPixels, countries, lines, bounds }
})

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
const views = Array.from({ length: 200 }, (_, i) => {
  // A third of the views has a single filter, as most readers' views do: those keep many countries.
  const all = randomFilters(dataset, random)
  const filters = i % 3 === 0 ? { ...noFilters, program: [pick(dataset.programs).id] } : all
  return {
    filters: i % 3 === 1 ? { ...noFilters, from: all.from, region: all.region } : filters,
    color: pick(colours),
  }
})

it('no label covers a coloured country, a label or a site; leaders cross nothing and end at the border', () => {
  const faults: string[] = []
  let placedCount = 0
  for (const { filters, color } of views) {
    const selection = select(dataset, filters)
    const styles = mapStyles(selection, color)
    for (const { widthPx, shapes, toPixels, countries, lines, bounds } of maps) {
      const heightPx = widthPx * mapAspect
      const marks = siteMarks(selection, color).map(({ point }) => toPixels(point))
      const placed = placeLabels(labelRequests(chooseLabels(selection, color, text), shapes, toPixels), {
        countries,
        hasValue: (iso3) => styles.has(iso3),
        box: { left: 0, top: 0, right: widthPx, bottom: heightPx },
        marks,
      })
      placedCount += placed.length
      const report = (fault: string) =>
        faults.push(`${fault} (${widthPx} px, ${color}, ${JSON.stringify(filters)})`)
      for (const label of placed) {
        const box = boxOf(label)
        if (box[0] < 0 || box[1] < 0 || box[2] > widthPx || box[3] > heightPx)
          report(`${label.text} leaves the map`)
        for (const { iso3, disc } of countries) {
          if (iso3 === null || iso3 === label.id || !styles.has(iso3)) continue
          if (meet(bounds.get(iso3) ?? box, box) && areaMeetsBox(lines.get(iso3) ?? [], box))
            report(`${label.text} covers ${iso3}`)
          if (disc && distanceToBox([disc.centre.x, disc.centre.y], box) < disc.radiusPx)
            report(`${label.text} covers the disc of ${iso3}`)
        }
        for (const { x, y } of marks)
          if (distanceToBox([x, y], box) < 4) report(`${label.text} covers a site`)
        for (const other of placed) {
          if (other === label) continue
          const b = boxOf(other)
          if (meet(box, b)) report(`${label.text} covers ${other.text}`)
          const leader = lineOf(label)
          if (leader && lineMeetsBox(leader, b)) report(`the leader of ${label.text} crosses ${other.text}`)
          const otherLeader = lineOf(other)
          if (leader && otherLeader && cross(leader, otherLeader))
            report(`the leaders of ${label.text} and ${other.text} cross`)
        }
        const own = countries.find(({ iso3 }) => iso3 === label.id)
        const end = lineOf(label)?.[1]
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
  }
  expect(faults).toEqual([])
  // Strict rules must not leave the maps without names.
  expect(placedCount).toBeGreaterThan(200 * sizes.length * 2.5)
})

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
