/** Limits a value to a range. If `low` is above `high`, returns `high`. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high)
}
