import type { MapGeometry } from '../../contract/mapGeometry'
import { clamp } from '../../scale/clamp'
import { type MapPoint, projectPoint } from '../geometry/projection'
import type { MapLabel } from './chooseLabels'
import { insideSpan } from './labelRoom'
import { type LabelRequest, labelSizePx, labelWidth } from './placeLabels'

/** Least distance of a name from the border of its country. */
const marginPx = 4

/** Where a name may stand above or below the point of its country, the nearest first. */
const lineShiftsPx = [0, -8, 8, -16, 16]

/** Where each name wants to stand on a map of a scale. `place`: where a point of the plane is drawn. */
export function fitLabels(
  labels: readonly MapLabel[],
  geometry: MapGeometry,
  pixelsPerUnit: number,
  place: (point: MapPoint) => MapPoint,
): readonly LabelRequest[] {
  return labels.map(({ country, text }) => {
    const point = projectPoint(country.labelLat, country.labelLon)
    const shape = geometry.countries.find(({ iso3 }) => iso3 === country.iso3)
    const half = (labelWidth(text) / 2 + marginPx) / pixelsPerUnit
    const [inside] = shape
      ? lineShiftsPx.flatMap((shiftPx) => {
          const y = point.y + shiftPx / pixelsPerUnit
          const room = insideSpan(shape, { x: point.x, y }, labelSizePx / 2 / pixelsPerUnit)
          if (!room || room.right - room.left < half * 2) return []
          return { y, x: clamp(point.x, room.left + half, room.right - half) }
        })
      : []
    return { id: country.iso3, text, fitsInside: inside !== undefined, ...place(inside ?? point) }
  })
}
