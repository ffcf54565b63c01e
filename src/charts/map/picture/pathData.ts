import type { MapPoint, ToPixels } from '../geometry/projection'

/** Outlines are rounded to a grid of this many steps per pixel: finer than the eye resolves, and short to write. */
export const gridStepsPerPx = 5

/** The points of a line in grid steps. */
export type GridLine = readonly MapPoint[]

/** Rounds a line in projected units to the grid. Merges equal neighbours; drops a last point that repeats the first. */
export function snapToGrid(line: readonly (readonly number[])[], toPixels: ToPixels): GridLine {
  const points: MapPoint[] = []
  for (const [x = 0, y = 0] of line) {
    const point = onGrid(toPixels({ x, y }))
    if (!isSame(point, points[points.length - 1])) points.push(point)
  }
  if (points.length > 1 && isSame(points[0], points[points.length - 1])) points.pop()
  return points
}

/** Returns lines as the `d` attribute of one SVG path, in pixels. Uses relative commands and the shortest numbers. */
export function pathData(lines: readonly GridLine[], { isClosed }: { isClosed: boolean }): string {
  return lines.map((line) => lineData(line) + (isClosed ? 'z' : '')).join('')
}

function onGrid({ x, y }: MapPoint): MapPoint {
  return { x: Math.round(x * gridStepsPerPx), y: Math.round(y * gridStepsPerPx) }
}

function isSame(a: MapPoint | undefined, b: MapPoint | undefined): boolean {
  return a !== undefined && b !== undefined && a.x === b.x && a.y === b.y
}

function lineData([first, ...rest]: GridLine): string {
  if (!first) return ''
  let from = first
  const offsets = rest.flatMap((point) => {
    const offset = [point.x - from.x, point.y - from.y]
    from = point
    return offset
  })
  return `M${numbers([first.x, first.y])}l${numbers(offsets)}`
}

/** Writes grid steps as pixels. Omits leading zeros, and the space before a minus sign. */
function numbers(steps: readonly number[]): string {
  return steps
    .map((step) => String(step / gridStepsPerPx).replace(/^(-?)0\./, '$1.'))
    .join(' ')
    .replaceAll(' -', '-')
}
