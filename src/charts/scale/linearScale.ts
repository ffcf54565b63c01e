type Interval = readonly [start: number, end: number]

/**
 * Returns a function that maps the domain onto the range in proportion, such as days or counts onto pixels. Values
 * outside the domain continue on the same line; an empty domain maps to the start of the range.
 */
export function linearScale([from, to]: Interval, [start, end]: Interval): (value: number) => number {
  const perUnit = to === from ? 0 : (end - start) / (to - from)
  return (value) => start + (value - from) * perUnit
}
