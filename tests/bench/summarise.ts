/** Milliseconds. */
export interface Timings {
  median: number
  p95: number
}

/** The median and the 95th percentile of some times. */
export function summarise(times: readonly number[]): Timings {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? 0
  return { median: at(0.5), p95: at(0.95) }
}
