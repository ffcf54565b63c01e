/** A share with the bounds of its confidence interval, all between 0 and 1. */
export interface Interval {
  low: number
  high: number
}

/** Probability that the true share lies below the interval, and again above it. */
const tail = 0.025

/**
 * The exact 95 % confidence interval (Clopper and Pearson 1934) of a share: `count` of `total`. Chosen because it holds
 * for small samples and for shares near 0 and 1, where it is wider than approximations.
 */
export function exactInterval(count: number, total: number): Interval {
  if (total === 0) return { low: 0, high: 1 }
  return {
    low: count === 0 ? 0 : root((share) => atLeast(count, total, share) - tail),
    high: count === total ? 1 : root((share) => tail - atLeast(total - count, total, 1 - share)),
  }
}

/** The root, between 0 and 1, of a function that rises from below zero. Forty halvings leave less than 1e-12. */
function root(rising: (share: number) => number): number {
  let low = 0
  let high = 1
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2
    if (rising(middle) < 0) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** Probability of at least `count` hits, from 1, in `total` draws that each hit with probability `share`. */
function atLeast(count: number, total: number, share: number): number {
  let logarithm = count * Math.log(share) + (total - count) * Math.log1p(-share)
  for (let draw = 1; draw <= count; draw++) logarithm += Math.log((total - count + draw) / draw)
  let term = Math.exp(logarithm)
  let sum = term
  for (let hits = count; hits < total; hits++) {
    term *= ((total - hits) / (hits + 1)) * (share / (1 - share))
    sum += term
  }
  return sum
}
