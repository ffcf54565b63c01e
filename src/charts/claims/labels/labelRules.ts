import { clamp } from '../../scale/clamp'
import { segmentMeetsBox, segmentsCross } from '../../scale/segment'
import {
  type Area,
  type Box,
  type ClaimMark,
  curveCrosses,
  curveMeets,
  dottedLine,
  grown,
  markBoxes,
  meets,
  type PlacedClaim,
} from './claimBoxes'

/** Least space around a label, between labels side by side, and between a leader and what it passes. */
const clearPx = 3
const wordGapPx = 10
const leaderClearPx = 1.5
/** How far the curve may reach into a label, where its letters hardly ever are. */
const touchPx = 1.5
/** A label further from its mark is hard to assign to it. */
const mostDistancePx = 84
/** Costs in pixels of distance: a leader that crosses the curve or a dotted line, a label near the curve or another mark. */
const costs = { crossing: 60, nearCurve: 20, nearMark: 24 }
const nearCurvePx = 5
const nearMarkPx = 10

/** Whether a label is inside the area and clear of marks and lines, and its leader clear of other marks. */
export function isClear(
  { mark, box, leader, distancePx }: PlacedClaim,
  marks: readonly ClaimMark[],
  area: Area,
): boolean {
  if (box.left < area.left || box.right > area.right || box.top < area.top || box.bottom > area.bottom)
    return false
  if (distancePx > mostDistancePx || curveMeets(area.curve, grown(box, -touchPx))) return false
  const around = grown(box, clearPx)
  if (area.taken.some((taken) => meets(around, taken))) return false
  if (marks.some((other) => segmentMeetsBox(dottedLine(other), around))) return false
  if (marks.some((other) => markBoxes(other).some((part) => meets(around, part)))) return false
  const isMisleading = (other: ClaimMark) => other.id !== mark.id && gapBetween(box, other) <= distancePx
  if (!leader) return !marks.some(isMisleading)
  const passed = marks.flatMap((other) => (other.id === mark.id ? [] : markBoxes(other)))
  return ![...area.taken, ...passed].some((other) => segmentMeetsBox(leader, grown(other, leaderClearPx)))
}

/** Distance from a label to a mark: a label without a leader belongs to the nearest mark. */
function gapBetween(box: Box, { x, y }: ClaimMark): number {
  return Math.hypot(x - clamp(x, box.left, box.right), y - clamp(y, box.top, box.bottom))
}

/** Whether two labels are clear of each other and of each other's leaders. */
export function areClear(a: PlacedClaim, b: PlacedClaim): boolean {
  if (meets(grown(a.box, wordGapPx, clearPx), b.box)) return false
  if (a.leader && segmentMeetsBox(a.leader, grown(b.box, leaderClearPx))) return false
  if (b.leader && segmentMeetsBox(b.leader, grown(a.box, leaderClearPx))) return false
  return !(a.leader && b.leader && segmentsCross(a.leader, b.leader))
}

/** Cost of a position: the distance from the mark, and what is close or crossed. */
export function costOf(
  { mark, box, leader, distancePx }: PlacedClaim,
  marks: readonly ClaimMark[],
  { curve }: Area,
): number {
  const others = marks.filter(({ id }) => id !== mark.id)
  const crossings = leader
    ? Number(curveCrosses(curve, leader)) +
      others.filter((other) => segmentsCross(leader, dottedLine(other))).length
    : 0
  const isNearCurve = curveMeets(curve, grown(box, nearCurvePx))
  const near = others.filter(({ x, y }) =>
    meets(grown(box, nearMarkPx), { left: x, right: x, top: y, bottom: y }),
  )
  return (
    distancePx +
    crossings * costs.crossing +
    (isNearCurve ? costs.nearCurve : 0) +
    near.length * costs.nearMark
  )
}
