import type { Elapsed } from './clock'

/** Milliseconds. */
export interface Timings {
  median: number
  p95: number
}

/** Both clocks. */
export interface ElapsedTimings {
  wall: Timings
  cpu: Timings
}

/** Median and 95th percentile. */
export function summarise(times: readonly number[]): Timings {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? 0
  return { median: at(0.5), p95: at(0.95) }
}

/** Median and 95th percentile of both clocks. */
export function summariseElapsed(times: readonly Elapsed[]): ElapsedTimings {
  return {
    wall: summarise(times.map(({ wallMs }) => wallMs)),
    cpu: summarise(times.map(({ cpuMs }) => cpuMs)),
  }
}
