import { type Segment, segmentMeetsBox } from '../../scale/segment'
import type { PlacedLabel } from './labelBoxes'
import type { LabelLimits } from './labelLimits'
import type { LabelCountry } from './labelMap'
import type { SortedScene } from './labelScene'
import {
  boxAround,
  boxesMeet,
  growBox,
  isInside,
  isWithin,
  type PixelBox,
  pixelsBetween,
  pointAlong,
  pointDistance,
  ringsMeetBox,
  segmentDistance,
} from './pixelShapes'

/** Gaps between a label and another label, a country with a value, a site, a leader. */
export const gapPx = { label: 3, country: 1, mark: 5, leader: 3 }
/** A label this near to another country with a value could be taken for its name. */
const nearPx = 8
/** Within this distance it would be, if its own country is farther away. */
const besidePx = 14
/** What makes a position worse, in pixels of distance. */
const cost = { land: 60, foreignPx: 2, hiddenPx: 0.5, plainPx: 0.25, mark: 40, near: 12 }

/** Whether a label and its leader keep clear of everything that they must not cover. */
export function isFree(
  label: PlacedLabel,
  scene: SortedScene,
  placed: readonly PlacedLabel[],
  limits?: LabelLimits,
): boolean {
  return (
    isWithin(label.box, scene.box) &&
    isClearOfControls(label, scene) &&
    isClearOfLabels(label, placed) &&
    isClearOfCountries(label, scene, limits?.overDiscs ?? false)
  )
}

function isClearOfControls({ box }: PlacedLabel, { marks, reserved = [] }: SortedScene): boolean {
  return (
    !reserved.some((other) => boxesMeet(box, other)) &&
    !marks.some((mark) => boxesMeet(boxAround(mark, gapPx.mark * 2, gapPx.mark * 2), box))
  )
}

/** Whether a label and its leader keep clear of other labels and their leaders. */
export function isClearOfLabels({ box, leader }: PlacedLabel, placed: readonly PlacedLabel[]): boolean {
  return placed.every((other) => {
    if (boxesMeet(growBox(box, gapPx.label), other.box)) return false
    if (leader && segmentMeetsBox(leader, growBox(other.box, gapPx.leader))) return false
    if (!other.leader) return true
    if (segmentMeetsBox(other.leader, growBox(box, gapPx.leader))) return false
    return !leader || segmentDistance(leader, other.leader) >= gapPx.leader
  })
}

function isClearOfCountries(
  label: PlacedLabel,
  { valued, hidden }: SortedScene,
  overDiscs: boolean,
): boolean {
  const { leader } = label
  const area = growBox(label.box, gapPx.country)
  // Hidden records have a tint of their own: a label on it would read as the name of that country.
  if (hidden.some(({ iso3, rings }) => iso3 !== label.id && ringsMeetBox(rings, area))) return false
  return valued.every((country) => {
    const { iso3, rings, disc } = country
    const isOwn = iso3 === label.id
    if (disc && !(isOwn && label.isInside)) {
      if (boxesMeet(boxAround(disc.centre, disc.radiusPx * 2, disc.radiusPx * 2), area)) return false
      // A leader over a disc would seem to end there.
      if (!overDiscs && !isOwn && leader && runsOverDisc(leader, country)) return false
    }
    return isOwn || !ringsMeetBox(rings, area)
  })
}

/** How much worse a free position is for what it covers; infinite if that exceeds a limit. */
export function drawbacks(
  { id, box, leader }: PlacedLabel,
  { marks, valued, hidden, plain, unvalued }: SortedScene,
  limits: LabelLimits,
): number {
  const isForeign = ({ iso3 }: LabelCountry) => iso3 !== id
  const foreign = valued.filter(isForeign)
  if (leader && runsLonger(leader, foreign, limits.foreignPx)) return Number.POSITIVE_INFINITY
  const land = shareInside(box, plain.filter(isForeign))
  if (!leader) return land * cost.land
  const limited = limits.countsNeighbours ? land : shareInside(box, unvalued.filter(isForeign))
  if (limited > limits.land) return Number.POSITIVE_INFINITY
  const foreignPx = lengthInside(leader, foreign)
  const crossed = marks.filter((mark) => pointDistance(mark, leader) < gapPx.mark)
  const discs = foreign.filter((country) => runsOverDisc(leader, country))
  const isNear = foreign.some(({ rings }) => ringsMeetBox(rings, growBox(box, nearPx)))
  const isBeside = (px: number) => foreign.some((country) => meetsBox(country, growBox(box, px)))
  const ownPx = pixelsBetween(leader.from, leader.to)
  return (
    land * cost.land +
    foreignPx * cost.foreignPx +
    lengthInside(leader, hidden.filter(isForeign)) * cost.hiddenPx +
    lengthInside(leader, plain.filter(isForeign)) * cost.plainPx +
    (crossed.length + discs.length) * cost.mark +
    (isNear ? cost.near : 0) +
    (limits.nearerCost > 0 && isBeside(Math.min(ownPx, besidePx)) ? limits.nearerCost : 0)
  )
}

function meetsBox({ rings, disc }: LabelCountry, box: PixelBox): boolean {
  return (
    ringsMeetBox(rings, box) ||
    (disc !== null && boxesMeet(boxAround(disc.centre, disc.radiusPx * 2, disc.radiusPx * 2), box))
  )
}

function runsOverDisc(leader: Segment, { disc }: LabelCountry): boolean {
  return disc !== null && pointDistance(disc.centre, leader) < disc.radiusPx + 1
}

const samples = { x: [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1], y: [0, 0.5, 1] }

/** About what share of a box lies in some of these countries. */
export function shareInside(box: PixelBox, countries: readonly Pick<LabelCountry, 'rings'>[]): number {
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

const sampleStepPx = 3

/** Whether more than so many pixels of a line lie in some of these countries. Looks at its end first: most cross there. */
function runsLonger(line: Segment, countries: readonly LabelCountry[], mostPx: number): boolean {
  if (mostPx === Number.POSITIVE_INFINITY) return false
  const lengthPx = pixelsBetween(line.from, line.to)
  const steps = Math.ceil(lengthPx / sampleStepPx)
  let insidePx = 0
  for (let step = steps - 1; step >= 0 && insidePx <= mostPx; step--) {
    const point = pointAlong(line, (step + 0.5) / steps)
    if (countries.some(({ rings }) => isInside(rings, point))) insidePx += lengthPx / steps
  }
  return insidePx > mostPx
}

/** About how many pixels of a line lie in some of these countries. */
function lengthInside(line: Segment, countries: readonly LabelCountry[]): number {
  const lengthPx = pixelsBetween(line.from, line.to)
  const steps = Math.ceil(lengthPx / sampleStepPx)
  let inside = 0
  for (let step = 0; step < steps; step++) {
    const point = pointAlong(line, (step + 0.5) / steps)
    if (countries.some(({ rings }) => isInside(rings, point))) inside++
  }
  return steps === 0 ? 0 : (inside / steps) * lengthPx
}
