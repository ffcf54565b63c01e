import { clamp } from '../../scale/clamp'
import type { MapPoint } from '../geometry/projection'
import { insidePositions } from './insidePositions'
import { type LabelRequest, labelAt, labelSize, labelSizePx, type PlacedLabel } from './labelBoxes'
import { gapPx, shareInside } from './labelCosts'
import type { LabelLimits } from './labelLimits'
import type { LabelCountry } from './labelMap'
import { borderPoint, leaderTo } from './leaderTo'
import { growBox, isInside, type PixelRing, ringsMeetBox } from './pixelShapes'

/** A position that a label may take. */
export interface LabelPosition {
  label: PlacedLabel
  /** How bad it is, in pixels of distance; at first only what is known without the other countries. */
  cost: number
}

/** Directions from a country in which a label beside it is tried, and gaps between its border and the label. */
const steps = {
  usual: { directions: 24, reachesPx: [8, 14, 22, 32, 46, 62, 80, 100, 124] },
  far: { directions: 48, reachesPx: Array.from({ length: 15 }, (_, index) => 36 + index * 16) },
  dense: { directions: 48, reachesPx: Array.from({ length: 32 }, (_, index) => 8 + index * 8) },
  /** Where none of these is free: on a phone only a gap of the sea may be. */
  fine: { directions: 96, reachesPx: Array.from({ length: 40 }, (_, index) => 8 + index * 3) },
}
/** Shifts of a label from the label point of its country, as shares of its width and of its height. */
const shifts = { x: [0, -0.15, 0.15, -0.3, 0.3], y: [0, -0.5, 0.5, -1, 1, -1.6, 1.6] }
/** At least this share of a label that hangs over the border of its country lies inside it. */
const leastOwn = 0.6
/** What makes a position worse, in pixels of distance. */
const cost = { vertical: 4, overhang: 30, outside: 60 }

/** The positions within a country, the nearest to its label point first. */
export function positionsInside(request: LabelRequest, country: LabelCountry): readonly PlacedLabel[] {
  const { anchor, text } = request
  const main = mainRing(country, anchor)
  if (!main) return []
  const size = labelSize(text)
  return insidePositions(country.rings, main, anchor, { ...size, heightPx: labelSizePx }).map((centre) =>
    labelAt(request, centre, size, true),
  )
}

/** The positions outside of a country within limits, the best first: beside it with a leader, or over its border. */
export function positionsOutside(
  request: LabelRequest,
  country: LabelCountry,
  limits: LabelLimits,
): readonly LabelPosition[] {
  const main = mainRing(country, request.anchor)
  return [
    ...positionsBeside(request, country, main, limits),
    ...(main ? positionsOver(request, country, main) : []),
  ].sort((a, b) => a.cost - b.cost)
}

/** The positions beside a country with their leaders. */
function positionsBeside(
  request: LabelRequest,
  country: LabelCountry,
  main: PixelRing | undefined,
  limits: LabelLimits,
): readonly LabelPosition[] {
  const { directions, reachesPx } = steps[limits.steps]
  const size = labelSize(request.text)
  const { widthPx, heightPx } = size
  const positions: LabelPosition[] = []
  for (let direction = 0; direction < directions; direction++) {
    const angle = (direction / directions) * 2 * Math.PI
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)]
    const border = borderPoint(country, main, request.anchor, { x: dx, y: dy })
    for (const reachPx of reachesPx) {
      if (reachPx > limits.reachPx) break
      const centre = {
        x: border.x + dx * reachPx + (clamp(1.4 * dx, -1, 1) * widthPx) / 2,
        y: border.y + dy * reachPx + (clamp(1.4 * dy, -1, 1) * heightPx) / 2,
      }
      const label = labelAt(request, centre, size)
      if (main && ringsMeetBox([main], growBox(label.box, gapPx.country))) continue
      const leader = leaderTo(border, label.box, country, main)
      positions.push({ label: { ...label, leader }, cost: reachPx + Math.abs(dy) * cost.vertical })
    }
  }
  return positions
}

/** The positions on a country that hang over its border, without a leader. */
function positionsOver(
  request: LabelRequest,
  { rings }: LabelCountry,
  main: PixelRing,
): readonly LabelPosition[] {
  const { anchor, text } = request
  const size = labelSize(text)
  return shifts.y.flatMap((shiftY) =>
    shifts.x.flatMap((shiftX): LabelPosition[] => {
      const centre = { x: anchor.x + shiftX * size.widthPx, y: anchor.y + shiftY * size.heightPx }
      if (!isInside([main], centre)) return []
      const label = labelAt(request, centre, size)
      const own = shareInside(label.box, [{ rings }])
      return own < leastOwn ? [] : [{ label, cost: cost.overhang + (1 - own) * cost.outside }]
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
