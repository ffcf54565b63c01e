import type { CountryShape, MapGeometry } from '../../contract/mapGeometry'
import { clamp } from '../../scale/clamp'
import { isOnMap, type MapPoint, projectPoint, type ToPixels } from '../geometry/projection'
import type { MapLabel } from './chooseLabels'
import { type LabelRequest, labelSizePx, labelWidth } from './placeLabels'

/** Smallest gap between a label and the border of its country. */
const marginPx = 4

/** Vertical offsets from the label point of the country at which a label is tried, in order of preference. */
const lineShiftsPx = [0, -8, 8, -16, 16]

/**
 * Finds for each label whether it fits inside its country and where. A label that does not fit gets the label point of
 * the country, to which its leader line will lead. Countries off the map are dropped. Positions are in the pixels of
 * `toPixels`.
 */
export function fitLabels(
  labels: readonly MapLabel[],
  geometry: MapGeometry,
  pixelsPerUnit: number,
  toPixels: ToPixels,
): readonly LabelRequest[] {
  return labels.flatMap(({ country, text }) => {
    const point = projectPoint(country.labelLat, country.labelLon)
    if (!isOnMap(point)) return []
    const shape = geometry.countries.find(({ iso3 }) => iso3 === country.iso3)
    const half = (labelWidth(text) / 2 + marginPx) / pixelsPerUnit
    const [inside] = shape
      ? lineShiftsPx.flatMap((shiftPx) => {
          const y = point.y + shiftPx / pixelsPerUnit
          const span = insideSpan(shape, { x: point.x, y }, labelSizePx / 2 / pixelsPerUnit)
          if (!span || span.right - span.left < half * 2) return []
          return { y, x: clamp(point.x, span.left + half, span.right - half) }
        })
      : []
    const { x, y } = toPixels(inside ?? point)
    return [{ id: country.iso3, text, fitsInside: inside !== undefined, x, y }]
  })
}

/**
 * Returns how far text around a point can extend to the left and right without leaving the country, in projected units.
 * Null if the point, or the point shifted up or down by `halfHeight`, is outside.
 */
export function insideSpan(
  shape: CountryShape,
  { x, y }: MapPoint,
  halfHeight: number,
): { left: number; right: number } | null {
  const span = { left: Number.NEGATIVE_INFINITY, right: Number.POSITIVE_INFINITY }
  for (const lineY of [y - halfHeight, y, y + halfHeight]) {
    const crossings = crossingsAt(shape, lineY)
    const after = crossings.findIndex((crossing) => crossing > x)
    // Even–odd rule: a point is inside if the number of borders to its left is odd.
    if (after === -1 || after % 2 === 0) return null
    span.left = Math.max(span.left, crossings[after - 1] ?? x)
    span.right = Math.min(span.right, crossings[after] ?? x)
  }
  return span
}

/** Returns the x at which a horizontal line crosses the borders of a shape, in ascending order. */
function crossingsAt({ rings }: CountryShape, lineY: number): readonly number[] {
  return rings
    .flatMap((ring) =>
      ring.flatMap(([x1, y1], index) => {
        const [x2, y2] = ring[index + 1] ?? [x1, y1]
        return y1 > lineY !== y2 > lineY ? [x1 + ((lineY - y1) / (y2 - y1)) * (x2 - x1)] : []
      }),
    )
    .sort((a, b) => a - b)
}
