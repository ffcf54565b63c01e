import type { MapPoint } from '../geometry/projection'

/** Points of drawn lines lie on a grid of this many steps a pixel: fine enough for the eye, coarse enough for a file. */
export const gridStepsPerPx = 5

/** Points of a drawing, in steps of the grid. */
export type GridLine = readonly MapPoint[]

/** A line on the grid. Points that fall together become one; a closed line does not repeat its first point. */
export function snapToGrid(
  line: readonly (readonly number[])[],
  place: (point: MapPoint) => MapPoint,
): GridLine {
  const points: MapPoint[] = []
  for (const [x = 0, y = 0] of line) {
    const point = onGrid(place({ x, y }))
    if (!isSame(point, points[points.length - 1])) points.push(point)
  }
  if (points.length > 1 && isSame(points[0], points[points.length - 1])) points.pop()
  return points
}

/** Lines on the grid as the data of one path, in pixels: relative, and as short as SVG allows. */
export function pathData(lines: readonly GridLine[], { isClosed }: { isClosed: boolean }): string {
  return lines.map((line) => linePath(line) + (isClosed ? 'z' : '')).join('')
}

function onGrid({ x, y }: MapPoint): MapPoint {
  return { x: Math.round(x * gridStepsPerPx), y: Math.round(y * gridStepsPerPx) }
}

function isSame(a: MapPoint | undefined, b: MapPoint | undefined): boolean {
  return a !== undefined && b !== undefined && a.x === b.x && a.y === b.y
}

function linePath([first, ...rest]: GridLine): string {
  if (!first) return ''
  let from = first
  const steps = rest.flatMap((point) => {
    const step = [point.x - from.x, point.y - from.y]
    from = point
    return step
  })
  return `M${numbers([first.x, first.y])}l${numbers(steps)}`
}

function numbers(steps: readonly number[]): string {
  return steps
    .map((step) => String(step / gridStepsPerPx).replace(/^(-?)0\./, '$1.'))
    .join(' ')
    .replaceAll(' -', '-')
}
