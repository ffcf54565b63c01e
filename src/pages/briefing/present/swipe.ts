import type { PresenterCommand } from './presenterKeys'

/** Shorter movements are taps. */
const leastPx = 48
/** A swipe is at least this many times wider than high; anything steeper scrolls. */
const flatness = 1.5

/** The command of a finger's movement across the slide; null if it is no swipe. Towards the left is forwards. */
export function commandOfSwipe(acrossPx: number, downPx: number): PresenterCommand | null {
  if (Math.abs(acrossPx) < leastPx || Math.abs(acrossPx) < flatness * Math.abs(downPx)) return null
  return acrossPx < 0 ? 'next' : 'previous'
}
