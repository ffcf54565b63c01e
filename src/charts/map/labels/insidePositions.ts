import { clamp } from '../../scale/clamp'
import type { MapPoint } from '../geometry/projection'
import { crossingsAt, isInside, type PixelRing } from './pixelShapes'

/** Smallest gap between a label and the border of its country. */
const marginPx = 3
/** Lines above and below the label point of the country on which a label is tried. */
const lineStepPx = 8
const maxLines = 12

/**
 * Returns the centres at which a label of this size lies inside its country, the nearest to the label point first. Only
 * in `main`, the part of the country that holds the label point: a name on an exclave would mislead.
 */
export function insidePositions(
  rings: readonly PixelRing[],
  main: PixelRing,
  anchor: MapPoint,
  size: { widthPx: number; heightPx: number },
): readonly MapPoint[] {
  const half = size.widthPx / 2 + marginPx
  if (main.bounds.right - main.bounds.left < half * 2) return []
  const positions: MapPoint[] = []
  for (let line = -maxLines; line <= maxLines; line++) {
    const y = anchor.y + line * lineStepPx
    for (const { left, right } of insideSpans(rings, y, size.heightPx / 2)) {
      if (right - left < half * 2) continue
      for (const wanted of [anchor.x, left + half, right - half, (left + right) / 2]) {
        const x = clamp(wanted, left + half, right - half)
        if (isInside([main], { x, y })) positions.push({ x, y })
      }
    }
  }
  const distance = ({ x, y }: MapPoint) => Math.hypot(x - anchor.x, 1.5 * (y - anchor.y))
  return positions.sort((a, b) => distance(a) - distance(b))
}

/** Returns the spans of x that are inside rings on a line, and on the lines `halfHeight` above and below it. */
export function insideSpans(
  rings: readonly PixelRing[],
  y: number,
  halfHeight: number,
): readonly { left: number; right: number }[] {
  let spans = spansOf(crossingsAt(rings, y))
  for (const lineY of [y - halfHeight, y + halfHeight]) {
    const other = spansOf(crossingsAt(rings, lineY))
    spans = spans.flatMap((a) =>
      other.flatMap((b) => {
        const span = { left: Math.max(a.left, b.left), right: Math.min(a.right, b.right) }
        return span.left < span.right ? [span] : []
      }),
    )
  }
  return spans
}

/** Pairs crossings in ascending order: by the even–odd rule every second gap between them is inside. */
function spansOf(crossings: readonly number[]): readonly { left: number; right: number }[] {
  return crossings.flatMap((left, index) => {
    const right = crossings[index + 1]
    return index % 2 === 0 && right !== undefined ? [{ left, right }] : []
  })
}
