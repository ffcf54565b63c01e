type Interval = readonly [start: number, end: number]

/**
 * Returns a function that maps a domain linearly to a range, such as days or counts to pixels. It does not clamp: values
 * outside the domain are extrapolated. An empty domain maps to the start of the range.
 */
export function linearScale([from, to]: Interval, [start, end]: Interval): (value: number) => number {
  const perUnit = to === from ? 0 : (end - start) / (to - from)
  return (value) => start + (value - from) * perUnit
}
