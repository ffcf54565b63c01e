import type { MapGeometry } from '../../contract/mapGeometry'
import { textWidth } from '../../picture/textWidth'
import { clamp } from '../../scale/clamp'
import { labelPoint } from '../geometry/labelPoint'
import type { MapPoint, ToPixels } from '../geometry/projection'
import { isColoured, isPatterned, type MapStyle } from '../mapStyles'
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
  /** Used for a label that the map must have, where neither fits. */
  bareText?: string | undefined
  isRequired?: boolean | undefined
  isReserve?: boolean | undefined
  /** Label point of the country: inside it, where its name reads best. */
  anchor: MapPoint
}

export interface PlacedLabel {
  id: string
  text: string
  /** Whether the text lies inside its country with all of its box. */
  isInside: boolean
  /** Centre of the text. */
  textX: number
  textY: number
  /** Box of the text. */
  box: PixelBox
  /** Line from the text to the border of the country; null if the text lies on it. */
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
const reachesPx = [8, 14, 22, 32, 46, 62, 80, 100, 124]
/** The same for a label that a map must have, where none of these is free: on a phone only a gap of the sea may be. */
const fineDirectionCount = 96
const fineReachesPx = Array.from({ length: 40 }, (_, index) => 8 + index * 3)
/** How far a label may be from its country: a share of the map's width, between two limits. */
const reach = { share: 0.11, leastPx: 32, mostPx: 100 }
/** The same for a label that a map must have. */
const requiredReach = { share: 0.3, leastPx: 100, mostPx: 124 }
/** A leader may run this far through other countries with a value, in pixels: over a corner, no more. */
const maxForeignPx = 6
/** At most this share of a label beside its country may lie on land of others, so that it never reads as their name. */
const mostLand = 0.4
/** At least this share of a label that hangs over the border of its country lies inside it. */
const leastOwn = 0.6
/** A label this near to another country with a value could be taken for its name. */
const nearPx = 8
/** What makes a position worse, in pixels of distance. */
const cost = {
  land: 60,
  foreignPx: 2,
  hiddenPx: 0.5,
  plainPx: 0.25,
  mark: 40,
  vertical: 4,
  near: 12,
  overhang: 30,
  outside: 60,
}

export interface LabelScene {
  /** All countries of the map, from `labelCountries`. */
  countries: readonly LabelCountry[]
  /** How a country is painted: labels of others cover none that has records. */
  styleOf: (iso3: string | null) => MapStyle | undefined
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
  return labels.flatMap(({ country, ...label }) => {
    const point = labelPoint(country, shapes)
    return point ? [{ ...label, id: country.iso3, anchor: toPixels(point) }] : []
  })
}

/**
 * Places labels inside their country where they fit, otherwise beside it, with a leader line to its border, or hanging
 * over the border. No label covers a label, a site or another country with records, none lies on land of others with more
 * than a small part, and no leader crosses a label, a leader or a country with a value. A label beside its country prefers
 * the sea and a short leader. Earlier labels go first. A label without a free position is tried again with its short text,
 * and otherwise dropped, unless the map must have it: it may lie farther away then, and on land without records. Labels in
 * reserve take the places of those that are dropped.
 */
export function placeLabels(requests: readonly LabelRequest[], scene: LabelScene): readonly PlacedLabel[] {
  const surroundings = surroundingsOf(scene)
  const first = requests.filter(({ isReserve }) => !isReserve)
  const placed = ordersOf(first)
    .map((order) => placeInOrder(order, scene, surroundings))
    .reduce((best, other) => (isBetter(other, best) ? other : best)).labels
  let left = first.length - placed.size
  for (const request of requests) {
    if (!request.isReserve || left === 0) continue
    const position = [placeInside, placeBeside]
      .map((place) => place(request, scene, surroundings, [...placed.values()]))
      .find((found) => found !== undefined)
    if (position) placed.set(request, position.label)
    if (position) left--
  }
  return requests.flatMap((request) => placed.get(request) ?? [])
}

const mostOrders = 8

/** The order as given and, because a label that the map must have may lose its place to another, with each of them first. */
function ordersOf(requests: readonly LabelRequest[]): readonly (readonly LabelRequest[])[] {
  const required = requests.filter(({ isRequired }) => isRequired)
  return [
    requests,
    ...required.slice(0, mostOrders).map((one) => [one, ...requests.filter((request) => request !== one)]),
  ]
}

interface Placement {
  labels: Map<LabelRequest, PlacedLabel>
  requiredCount: number
  /** What the positions of the labels that the map must have cost together. */
  cost: number
}

function isBetter(a: Placement, b: Placement): boolean {
  return a.requiredCount === b.requiredCount ? a.cost < b.cost : a.requiredCount > b.requiredCount
}

function placeInOrder(
  requests: readonly LabelRequest[],
  scene: LabelScene,
  surroundings: Surroundings,
): Placement {
  const placement: Placement = { labels: new Map(), requiredCount: 0, cost: 0 }
  const { labels } = placement
  const attempt = (request: LabelRequest, text: string | undefined, place: typeof placeInside) => {
    if (labels.has(request) || text === undefined) return
    const position = place({ ...request, text }, scene, surroundings, [...labels.values()])
    if (!position) return
    labels.set(request, position.label)
    if (!request.isRequired) return
    placement.requiredCount++
    placement.cost += position.cost
  }
  for (const request of requests) attempt(request, request.text, placeInside)
  for (const request of requests) {
    attempt(request, request.text, placeBeside)
    if (!request.isRequired) continue
    attempt(request, request.shortText, placeInside)
    attempt(request, request.shortText, placeBeside)
    attempt(request, request.text, placeSomewhere)
    attempt(request, request.shortText, placeSomewhere)
    attempt(request, request.text, placeAnywhere)
    attempt(request, request.shortText, placeAnywhere)
    for (const place of [placeInside, placeBeside, placeSomewhere, placeAnywhere])
      attempt(request, request.bareText, place)
  }
  for (const place of [placeInside, placeBeside])
    for (const request of requests) attempt(request, request.shortText, place)
  return placement
}

/** Whether a label needs a halo of the page's colour: beside its country, and on a pattern. */
export function needsHalo({ isInside }: PlacedLabel, style: MapStyle | undefined): boolean {
  return !isInside || (style !== undefined && isPatterned(style))
}

/** Width of a label's text in pixels. */
export function labelWidth(text: string): number {
  return textWidth(text, labelSizePx, 600)
}

/** The countries that reach into the box: with a value, with records that the map hides, and all others. */
interface Surroundings {
  valued: readonly LabelCountry[]
  hidden: readonly LabelCountry[]
  plain: readonly LabelCountry[]
}

function surroundingsOf({ countries, styleOf, box }: LabelScene): Surroundings {
  const near = countries.filter(
    ({ rings, disc }) => disc !== null || rings.some(({ bounds }) => boxesMeet(bounds, box)),
  )
  const isValued = ({ iso3 }: LabelCountry) => iso3 !== null && isColoured(styleOf(iso3))
  const isHidden = ({ iso3 }: LabelCountry) => iso3 !== null && styleOf(iso3)?.kind === 'hidden'
  return {
    valued: near.filter(isValued),
    hidden: near.filter(isHidden),
    plain: near.filter((country) => !isValued(country) && !isHidden(country)),
  }
}

interface Position {
  label: PlacedLabel
  /** How bad it is, in pixels of distance; at first only what is known without the other countries. */
  cost: number
}

function placeInside(
  { id, text, anchor }: LabelRequest,
  scene: LabelScene,
  surroundings: Surroundings,
  placed: readonly PlacedLabel[],
): Position | undefined {
  const country = scene.countries.find(({ iso3 }) => iso3 === id)
  const main = country && mainRing(country, anchor)
  if (!country || !main) return undefined
  const widthPx = labelWidth(text)
  return insidePositions(country.rings, main, anchor, { widthPx, heightPx: labelSizePx })
    .map((centre): Position => {
      const box = boxAround(centre, widthPx, textHeightPx)
      const label = { id, text, isInside: true, textX: centre.x, textY: centre.y, box, leader: null }
      return { label, cost: 0 }
    })
    .find(({ label }) => isFree(label, scene, surroundings, placed))
}

function placeBeside(
  request: LabelRequest,
  scene: LabelScene,
  surroundings: Surroundings,
  placed: readonly PlacedLabel[],
): Position | undefined {
  const limits = {
    reachPx: reachOn(scene, reach),
    foreignPx: maxForeignPx,
    land: mostLand,
    overDiscs: false,
    isFine: false,
  }
  return best(request, scene, surroundings, placed, limits)
}

/** Like `placeSomewhere`, at more positions: takes longer. */
function placeAnywhere(...[request, scene, surroundings, placed]: Parameters<typeof placeSomewhere>) {
  return placeSomewhere(request, scene, surroundings, placed, true)
}

/** Like `placeBeside`, with the limits of a label that the map must have. */
function placeSomewhere(
  request: LabelRequest,
  scene: LabelScene,
  surroundings: Surroundings,
  placed: readonly PlacedLabel[],
  isFine = false,
): Position | undefined {
  const limits = {
    reachPx: reachOn(scene, requiredReach),
    foreignPx: Number.POSITIVE_INFINITY,
    land: 1,
    overDiscs: true,
    isFine,
  }
  return best(request, scene, surroundings, placed, limits)
}

function reachOn({ box }: LabelScene, { share, leastPx, mostPx }: typeof reach): number {
  return clamp((box.right - box.left) * share, leastPx, mostPx)
}

interface Limits {
  reachPx: number
  foreignPx: number
  /** Share of the label that may lie on land of others without records. */
  land: number
  /** Whether the leader may run over discs of others. */
  overDiscs: boolean
  /** Whether to try positions close to each other. */
  isFine: boolean
}

function best(
  request: LabelRequest,
  scene: LabelScene,
  surroundings: Surroundings,
  placed: readonly PlacedLabel[],
  limits: Limits,
): Position | undefined {
  const country = scene.countries.find(({ iso3 }) => iso3 === request.id)
  if (!country) return undefined
  const main = mainRing(country, request.anchor)
  const positions = [
    ...positionsBeside(request, country, main, limits),
    ...(main ? positionsOver(request, country, main) : []),
  ].sort((a, b) => a.cost - b.cost)
  let found: Position | undefined
  for (const { label, cost: least } of positions) {
    const lowest = found?.cost ?? Number.POSITIVE_INFINITY
    if (least >= lowest) break
    if (!isFree(label, scene, surroundings, placed, limits)) continue
    const total = least + drawbacks(label, scene, surroundings, limits)
    if (total < lowest) found = { label, cost: total }
  }
  return found
}

/** The positions beside a country with their leaders. */
function positionsBeside(
  { id, text, anchor }: LabelRequest,
  country: LabelCountry,
  main: PixelRing | undefined,
  { reachPx: mostPx, isFine }: Limits,
): readonly Position[] {
  const [directions, reaches] = isFine ? [fineDirectionCount, fineReachesPx] : [directionCount, reachesPx]
  const widthPx = labelWidth(text)
  const positions: Position[] = []
  for (let direction = 0; direction < directions; direction++) {
    const angle = (direction / directions) * 2 * Math.PI
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)]
    const border = borderPoint(country, main, anchor, { x: dx, y: dy })
    for (const reachPx of reaches) {
      if (reachPx > mostPx) break
      const textX = border.x + dx * reachPx + (clamp(1.4 * dx, -1, 1) * widthPx) / 2
      const textY = border.y + dy * reachPx + (clamp(1.4 * dy, -1, 1) * textHeightPx) / 2
      const box = boxAround({ x: textX, y: textY }, widthPx, textHeightPx)
      if (main && ringsMeetBox([main], growBox(box, gapPx.country))) continue
      const leader = leaderTo(border, box, country, main)
      const label = { id, text, isInside: false, textX, textY, box, leader }
      positions.push({ label, cost: reachPx + Math.abs(dy) * cost.vertical })
    }
  }
  return positions
}

/** Shifts of a label from the label point of its country, as shares of its width and of its height. */
const shifts = { x: [0, -0.15, 0.15, -0.3, 0.3], y: [0, -0.5, 0.5, -1, 1, -1.6, 1.6] }

/** The positions on a country that hang over its border, without a leader. */
function positionsOver(
  { id, text, anchor }: LabelRequest,
  { rings }: LabelCountry,
  main: PixelRing,
): readonly Position[] {
  const widthPx = labelWidth(text)
  return shifts.y.flatMap((shiftY) =>
    shifts.x.flatMap((shiftX): Position[] => {
      const centre = { x: anchor.x + shiftX * widthPx, y: anchor.y + shiftY * textHeightPx }
      if (!isInside([main], centre)) return []
      const box = boxAround(centre, widthPx, textHeightPx)
      const own = shareInside(box, [{ rings }])
      if (own < leastOwn) return []
      const label = { id, text, isInside: false, textX: centre.x, textY: centre.y, box, leader: null }
      return [{ label, cost: cost.overhang + (1 - own) * cost.outside }]
    }),
  )
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
  { valued, hidden }: Surroundings,
  placed: readonly PlacedLabel[],
  { overDiscs = false } = {},
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
  // Hidden records have a tint of their own: a label on it would read as the name of that country.
  if (hidden.some(({ iso3, rings }) => iso3 !== label.id && ringsMeetBox(rings, area))) return false
  return valued.every(({ iso3, rings, disc }) => {
    const isOwn = iso3 === label.id
    if (disc && !(isOwn && label.isInside)) {
      if (boxesMeet(boxAround(disc.centre, disc.radiusPx * 2, disc.radiusPx * 2), area)) return false
      // A leader over a disc would seem to end there.
      if (!overDiscs && !isOwn && leader && pointDistance(disc.centre, leader) < disc.radiusPx + 1)
        return false
    }
    return isOwn || !ringsMeetBox(rings, area)
  })
}

/** How much worse a free position is for what it covers; infinite if that exceeds a limit. */
function drawbacks(
  { id, box, leader }: PlacedLabel,
  { marks }: LabelScene,
  { valued, hidden, plain }: Surroundings,
  limits: Limits,
): number {
  const isForeign = ({ iso3 }: LabelCountry) => iso3 !== id
  const land = shareInside(box, plain.filter(isForeign))
  if (!leader) return land * cost.outside
  if (land > limits.land) return Number.POSITIVE_INFINITY
  const foreign = valued.filter(isForeign)
  const foreignPx = lengthInside(leader, foreign)
  if (foreignPx > limits.foreignPx) return Number.POSITIVE_INFINITY
  const crossed = marks.filter((mark) => pointDistance(mark, leader) < gapPx.mark)
  const discs = foreign.filter(({ disc }) => disc && pointDistance(disc.centre, leader) < disc.radiusPx + 1)
  const isNear = foreign.some(({ rings }) => ringsMeetBox(rings, growBox(box, nearPx)))
  return (
    land * cost.land +
    foreignPx * cost.foreignPx +
    lengthInside(leader, hidden.filter(isForeign)) * cost.hiddenPx +
    lengthInside(leader, plain.filter(isForeign)) * cost.plainPx +
    (crossed.length + discs.length) * cost.mark +
    (isNear ? cost.near : 0)
  )
}

const samples = { x: [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1], y: [0, 0.5, 1] }

/** About what share of a box lies in some of these countries. */
function shareInside(box: PixelBox, countries: readonly Pick<LabelCountry, 'rings'>[]): number {
  const near = countries.filter(({ rings }) => rings.some(({ bounds }) => boxesMeet(bounds, box)))
  if (near.length === 0) return 0
  const points = samples.x.flatMap((x) =>
    samples.y.map((y) => ({
      x: box.left + x * (box.right - box.left),
      y: box.top + y * (box.bottom - box.top),
    })),
  )
  const inside = points.filter((point) => near.some(({ rings }) => isInside(rings, point)))
  return inside.length / points.length
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
