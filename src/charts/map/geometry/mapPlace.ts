import { type MapPoint, mapExtent } from './projection'

/** Where points of the plane are drawn on a map of a width, from its top left corner. */
export function planeToPixels(widthPx: number): (point: MapPoint) => MapPoint {
  const scale = widthPx / (mapExtent.right - mapExtent.left)
  return ({ x, y }) => ({ x: (x - mapExtent.left) * scale, y: (y - mapExtent.top) * scale })
}
