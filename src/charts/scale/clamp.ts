/** The nearest value between two bounds. Where they cross, the upper bound wins. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high)
}
