export interface Point {
  x: number
  y: number
}

/** A pointer that rested farther than this from a tooltip is not on its way to it, in CSS pixels. */
const nearPx = 48
/** Movement of a resting hand, in CSS pixels. */
const jitterPx = 4

/**
 * Whether a pointer that rested at one point and is now at another may be on its way into a box, or is in it: the ray from
 * `rest` through `now` meets the box at or beyond `now`. All in the same pixels.
 */
export function leadsTo(
  box: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>,
  rest: Point,
  now: Point,
): boolean {
  const gapX = Math.max(box.left - rest.x, rest.x - box.right, 0)
  const gapY = Math.max(box.top - rest.y, rest.y - box.bottom, 0)
  if (Math.hypot(gapX, gapY) > nearPx) return false
  if (Math.hypot(now.x - rest.x, now.y - rest.y) <= jitterPx) return true
  // Along the ray, 0 is `rest` and 1 is `now`: the interval inside the box on each axis.
  const [fromX, toX] = within(box.left, box.right, rest.x, now.x - rest.x)
  const [fromY, toY] = within(box.top, box.bottom, rest.y, now.y - rest.y)
  return Math.max(fromX, fromY, 1) <= Math.min(toX, toY)
}

/** The interval of t for which `start + t * step` is between two bounds. */
function within(low: number, high: number, start: number, step: number): readonly [number, number] {
  if (step === 0) return low <= start && start <= high ? [-Infinity, Infinity] : [Infinity, -Infinity]
  const atLow = (low - start) / step
  const atHigh = (high - start) / step
  return [Math.min(atLow, atHigh), Math.max(atLow, atHigh)]
}
