/** Limits a value to a range. If the bounds cross, the upper one wins. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high)
}
