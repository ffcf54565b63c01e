import type { MapGeometry } from '../../contract/mapGeometry'
import { textWidth } from '../../picture/textWidth'
import { clamp } from '../../scale/clamp'
import { labelPoint } from '../geometry/labelPoint'
import type { MapPoint, ToPixels } from '../geometry/projection'
import { isPatterned, type MapStyle } from '../mapStyles'
import type { MapLabel } from './chooseLabels'
import { insidePositions } from './insidePositions'
import type { LabelCountry } from './labelMap'
import {
  boxAround,
  boxesMeet,
  crossingsAlong,
  growBox,
  isInside,
  isWithin,
  type PixelBox,
  type PixelRing,
  pointDistance,
  ringsMeetBox,
  type Segment,
  segmentDistance,
  segmentMeetsBox,
} from './pixelShapes'

/** A label to be placed, in pixels. */
export interface LabelRequest {
  /** ISO 3166-1 alpha-3 code of the country. */
  id: string
  text: string
  /** Used where the text does not fit; absent if there is no shorter one. */
  shortText?: string | undefined
  /** Label point of the country: inside it, where its name reads best. */
  anchor: MapPoint
}

export interface PlacedLabel {
  id: string
  text: string
  isInside: boolean
  /** Centre of the text. */
  textX: number
  textY: number
  /** Box of the text. */
  box: PixelBox
  /** Line from the text to the border of the country; null if the text is inside it. */
  leader: Segment | null
}

export const labelSizePx = 12
/** Height of the text of a label, with its ascenders and descenders. */
const textHeightPx = 13
/** Gaps between a label and another label, a country with a value, a site, a leader. */
const gapPx = { label: 3, country: 1, mark: 5, leader: 3 }
/** Directions from a country in which a label beside it is tried. */
const directionCount = 24
/** Gaps between the border of a country and a label beside it. Nearer is better. */
const reachesPx = [8, 14, 22, 32, 46, 62, 80, 100]
/** A leader may run this far through other countries with a value, in pixels. */
const maxForeignPx = 60
/** What makes a position worse, in pixels of distance. */
const cost = { land: 45, foreignPx: 1.5, mark: 40, vertical: 4 }

export interface LabelScene {
  /** All countries of the map, from `labelCountries`. */
  countries: readonly LabelCountry[]
  /** Whether a country is coloured: labels of others must not cover it. */
  hasValue: (iso3: string) => boolean
  /** Labels stay within this box. */
  box: PixelBox
  /** Centres of the marks of sites. */
  marks: readonly MapPoint[]
  /** Boxes that controls or text cover. */
  reserved?: readonly PixelBox[]
}

/** Returns what `placeLabels` places. Countries off the map are dropped. */
export function labelRequests(
  labels: readonly MapLabel[],
  shapes: MapGeometry,
  toPixels: ToPixels,
): readonly LabelRequest[] {
  return labels.flatMap(({ country, text, shortText }) => {
    const point = labelPoint(country, shapes)
    return point ? [{ id: country.iso3, text, shortText, anchor: toPixels(point) }] : []
  })
}

/**
 * Places labels inside their country where they fit, otherwise beside it, with a leader line to its border. No label
 * covers a label, a site or another country with a value, and no leader crosses a label or a leader. A label beside its
 * country prefers the sea and a short leader. Earlier labels go first. A label without a free position is tried again with
 * its short text, and otherwise dropped.
 */
export function placeLabels(requests: readonly LabelRequest[], scene: LabelScene): readonly PlacedLabel[] {
  const placed = new Map<LabelRequest, PlacedLabel>()
  const surroundings = surroundingsOf(scene)
  for (const isShort of [false, true])
    for (const place of [placeInside, placeBeside])
      for (const request of requests) {
        const text = isShort ? request.shortText : request.text
        if (placed.has(request) || text === undefined) continue
        const label = place({ ...request, text }, scene, surroundings, [...placed.values()])
        if (label) placed.set(request, label)
      }
  return requests.flatMap((request) => placed.get(request) ?? [])
}

/** Whether a label needs a halo of the page's colour: beside its country, and on a pattern. */
export function needsHalo({ isInside }: PlacedLabel, style: MapStyle | undefined): boolean {
  return !isInside || (style !== undefined && isPatterned(style))
}

/** Width of a label's text in pixels. */
export function labelWidth(text: string): number {
  return textWidth(text, labelSizePx, 600)
}

/** The countries with and without a value that reach into the box. */
interface Surroundings {
  valued: readonly LabelCountry[]
  other: readonly LabelCountry[]
}

function surroundingsOf({ countries, hasValue, box }: LabelScene): Surroundings {
  const near = countries.filter(
    ({ rings, disc }) => disc !== null || rings.some(({ bounds }) => boxesMeet(bounds, box)),
  )
  const isValued = ({ iso3 }: LabelCountry) => iso3 !== null && hasValue(iso3)
  return { valued: near.filter(isValued), other: near.filter((country) => !isValued(country)) }
}

function placeInside(
  { id, text, anchor }: LabelRequest,
  scene: LabelScene,
  surroundings: Surroundings,
  placed: readonly PlacedLabel[],
): PlacedLabel | undefined {
  const country = scene.countries.find(({ iso3 }) => iso3 === id)
  const main = country && mainRing(country, anchor)
  if (!country || !main) return undefined
  const widthPx = labelWidth(text)
  return insidePositions(country.rings, main, anchor, { widthPx, heightPx: labelSizePx })
    .map((centre): PlacedLabel => {
      const box = boxAround(centre, widthPx, textHeightPx)
      return { id, text, isInside: true, textX: centre.x, textY: centre.y, box, leader: null }
    })
    .find((label) => isFree(label, scene, surroundings, placed))
}

function placeBeside(
  request: LabelRequest,
  scene: LabelScene,
  surroundings: Surroundings,
  placed: readonly PlacedLabel[],
): PlacedLabel | undefined {
  const country = scene.countries.find(({ iso3 }) => iso3 === request.id)
  if (!country) return undefined
  let best: PlacedLabel | undefined
  let lowest = Number.POSITIVE_INFINITY
  for (const { label, distance } of positionsBeside(request, country)) {
    // Positions come in order of distance, the least that one can cost.
    if (distance >= lowest) break
    if (!isFree(label, scene, surroundings, placed)) continue
    const total = distance + drawbacks(label, scene, surroundings)
    if (total < lowest) [best, lowest] = [label, total]
  }
  return best
}

/** The positions beside a country with their leaders, nearest first. */
function positionsBeside({ id, text, anchor }: LabelRequest, country: LabelCountry) {
  const main = mainRing(country, anchor)
  const widthPx = labelWidth(text)
  const positions: { label: PlacedLabel; distance: number }[] = []
  for (let direction = 0; direction < directionCount; direction++) {
    const angle = (direction / directionCount) * 2 * Math.PI
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)]
    const border = borderPoint(country, main, anchor, { x: dx, y: dy })
    for (const reachPx of reachesPx) {
      const textX = border.x + dx * reachPx + (clamp(1.4 * dx, -1, 1) * widthPx) / 2
      const textY = border.y + dy * reachPx + (clamp(1.4 * dy, -1, 1) * textHeightPx) / 2
      const box = boxAround({ x: textX, y: textY }, widthPx, textHeightPx)
      if (main && ringsMeetBox([main], growBox(box, gapPx.country))) continue
      const leader = leaderTo(border, box, country, main)
      const label = { id, text, isInside: false, textX, textY, box, leader }
      positions.push({ label, distance: reachPx + Math.abs(dy) * cost.vertical })
    }
  }
  return positions.sort((a, b) => a.distance - b.distance)
}

/** The ring that holds the label point, or the largest one. */
function mainRing({ rings }: LabelCountry, anchor: MapPoint): PixelRing | undefined {
  const around = rings.find((ring) => isInside([ring], anchor))
  if (around) return around
  const size = ({ bounds: { left, top, right, bottom } }: PixelRing) => (right - left) * (bottom - top)
  return rings.reduce<PixelRing | undefined>(
    (largest, ring) => (largest && size(largest) >= size(ring) ? largest : ring),
    undefined,
  )
}

/** The last point of a country, or of its disc, in a direction from its label point. */
function borderPoint(
  { disc }: LabelCountry,
  main: PixelRing | undefined,
  anchor: MapPoint,
  { x: dx, y: dy }: MapPoint,
): MapPoint {
  const farPx = 10_000
  const far = { from: anchor, to: { x: anchor.x + dx * farPx, y: anchor.y + dy * farPx } }
  const shares = main ? crossingsAlong(far, main) : []
  const reachPx = Math.max(0, disc?.radiusPx ?? 0, ...shares.map((share) => share * farPx))
  return { x: anchor.x + dx * reachPx, y: anchor.y + dy * reachPx }
}

/** The leader from a label's text towards a point of the border. It ends where it first meets the country. */
function leaderTo(
  border: MapPoint,
  text: PixelBox,
  { disc }: LabelCountry,
  main: PixelRing | undefined,
): Segment {
  const { left, right, top, bottom } = growBox(text, 1)
  const middleY = (top + bottom) / 2
  const from =
    border.x < left || border.x > right
      ? { x: border.x < left ? left : right, y: middleY }
      : { x: border.x, y: border.y < middleY ? top : bottom }
  const along = (share: number) => ({
    x: from.x + (border.x - from.x) * share,
    y: from.y + (border.y - from.y) * share,
  })
  const share = Math.min(1, ...(main ? crossingsAlong({ from, to: border }, main) : []))
  if (!disc || pixelsBetween(border, disc.centre) > disc.radiusPx + 0.1) return { from, to: along(share) }
  // The disc covers a country too small to see: it is what a reader takes for the country.
  const lengthPx = pixelsBetween(from, disc.centre)
  const toDisc = lengthPx === 0 ? 0 : Math.max(lengthPx - disc.radiusPx, 0) / lengthPx
  const to = {
    x: from.x + (disc.centre.x - from.x) * toDisc,
    y: from.y + (disc.centre.y - from.y) * toDisc,
  }
  return { from, to }
}

/** Whether a label and its leader keep clear of everything that they must not cover. */
function isFree(
  label: PlacedLabel,
  { box, marks, reserved = [] }: LabelScene,
  { valued }: Surroundings,
  placed: readonly PlacedLabel[],
): boolean {
  const { box: text, leader } = label
  if (!isWithin(text, box) || reserved.some((other) => boxesMeet(text, other))) return false
  for (const other of placed) {
    if (boxesMeet(growBox(text, gapPx.label), other.box)) return false
    if (leader && segmentMeetsBox(leader, growBox(other.box, gapPx.leader))) return false
    if (!other.leader) continue
    if (segmentMeetsBox(other.leader, growBox(text, gapPx.leader))) return false
    if (leader && segmentDistance(leader, other.leader) < gapPx.leader) return false
  }
  if (marks.some((mark) => boxesMeet(boxAround(mark, gapPx.mark * 2, gapPx.mark * 2), text))) return false
  const area = growBox(text, gapPx.country)
  return valued.every(({ iso3, rings, disc }) => {
    const isOwn = iso3 === label.id
    if (disc && !(isOwn && label.isInside)) {
      if (boxesMeet(boxAround(disc.centre, disc.radiusPx * 2, disc.radiusPx * 2), area)) return false
      // A leader over a disc would seem to end there.
      if (!isOwn && leader && pointDistance(disc.centre, leader) < disc.radiusPx + 1) return false
    }
    return isOwn || !ringsMeetBox(rings, area)
  })
}

/** How much worse a free position is for what it covers; infinite if its leader crosses too much of other countries. */
function drawbacks(label: PlacedLabel, { marks }: LabelScene, { valued, other }: Surroundings): number {
  const { box: text, leader } = label
  const samples = [0, 0.25, 0.5, 0.75, 1].flatMap((share) => {
    const x = text.left + share * (text.right - text.left)
    return [text.top, text.bottom].map((y) => ({ x, y }))
  })
  const land = other.filter(({ rings }) => rings.some(({ bounds }) => boxesMeet(bounds, text)))
  const covered = samples.filter((point) => land.some(({ rings }) => isInside(rings, point)))
  if (!leader) return (covered.length / samples.length) * cost.land
  const foreign = valued.filter(({ iso3 }) => iso3 !== label.id)
  const foreignPx = lengthInside(leader, foreign)
  if (foreignPx > maxForeignPx) return Number.POSITIVE_INFINITY
  const crossed = marks.filter((mark) => pointDistance(mark, leader) < gapPx.mark)
  return (
    (covered.length / samples.length) * cost.land + foreignPx * cost.foreignPx + crossed.length * cost.mark
  )
}

function pixelsBetween(a: MapPoint, b: MapPoint): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

const sampleStepPx = 3

/** About how many pixels of a line lie in some of these countries. */
function lengthInside({ from, to }: Segment, countries: readonly LabelCountry[]): number {
  const lengthPx = pixelsBetween(from, to)
  const steps = Math.ceil(lengthPx / sampleStepPx)
  let inside = 0
  for (let step = 0; step < steps; step++) {
    const share = (step + 0.5) / steps
    const point = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
    if (countries.some(({ rings }) => isInside(rings, point))) inside++
  }
  return steps === 0 ? 0 : (inside / steps) * lengthPx
}
