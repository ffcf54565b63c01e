export interface Point {
  x: number
  y: number
}

/** What is farther than this from a tooltip is not on the way to it, in CSS pixels. */
const nearPx = 48
/** A hand that rests moves by this much. */
const jitterPx = 4

/**
 * Whether a pointer that rested at one point and is now at another may be on its way into a box, or is in it: seen from
 * where it rested, the box lies behind or around where it is. All in the same pixels.
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
  // The ray from rest through now, 1 at now: between which lengths it is in the box.
  const [fromX, toX] = within(box.left, box.right, rest.x, now.x - rest.x)
  const [fromY, toY] = within(box.top, box.bottom, rest.y, now.y - rest.y)
  return Math.max(fromX, fromY, 1) <= Math.min(toX, toY)
}

/** Between which multiples of a step something that starts there is between two bounds. */
function within(low: number, high: number, start: number, step: number): readonly [number, number] {
  if (step === 0) return low <= start && start <= high ? [-Infinity, Infinity] : [Infinity, -Infinity]
  const atLow = (low - start) / step
  const atHigh = (high - start) / step
  return [Math.min(atLow, atHigh), Math.max(atLow, atHigh)]
}
