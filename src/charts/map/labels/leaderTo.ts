import type { Segment } from '../../scale/segment'
import type { MapPoint } from '../geometry/projection'
import type { LabelCountry } from './labelMap'
import {
  crossingsAlong,
  growBox,
  type PixelBox,
  type PixelRing,
  pixelsBetween,
  pointAlong,
} from './pixelShapes'

/** Farther than any border from a label point. */
const farPx = 10_000

/** The last point of a country, or of its disc, in a direction from its label point. */
export function borderPoint(
  { disc }: LabelCountry,
  main: PixelRing | undefined,
  anchor: MapPoint,
  { x: dx, y: dy }: MapPoint,
): MapPoint {
  const far = { from: anchor, to: { x: anchor.x + dx * farPx, y: anchor.y + dy * farPx } }
  const shares = main ? crossingsAlong(far, main) : []
  const reachPx = Math.max(0, disc?.radiusPx ?? 0, ...shares.map((share) => share * farPx))
  return { x: anchor.x + dx * reachPx, y: anchor.y + dy * reachPx }
}

/** The leader from a label's text towards a point of the border. It ends where it first meets the country or its disc. */
export function leaderTo(
  border: MapPoint,
  text: PixelBox,
  { disc }: LabelCountry,
  main: PixelRing | undefined,
): Segment {
  const from = startOf(border, text)
  if (disc && pixelsBetween(border, disc.centre) <= disc.radiusPx + 0.1) {
    // The disc covers a country too small to see: it is what a reader takes for the country.
    const toCentre = { from, to: disc.centre }
    const lengthPx = pixelsBetween(from, disc.centre)
    const share = lengthPx === 0 ? 0 : Math.max(lengthPx - disc.radiusPx, 0) / lengthPx
    return { from, to: pointAlong(toCentre, share) }
  }
  const toBorder = { from, to: border }
  const share = Math.min(1, ...(main ? crossingsAlong(toBorder, main) : []))
  return { from, to: pointAlong(toBorder, share) }
}

/** Where a leader starts: in the middle of an end of the text, or above or below it if the border lies there. */
function startOf(border: MapPoint, text: PixelBox): MapPoint {
  const { left, right, top, bottom } = growBox(text, 1)
  const middleY = (top + bottom) / 2
  if (border.x < left) return { x: left, y: middleY }
  if (border.x > right) return { x: right, y: middleY }
  return { x: border.x, y: border.y < middleY ? top : bottom }
}
