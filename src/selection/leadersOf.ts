/**
 * The first `most` of rows sorted by count, and how many more are level with the last: a cut must not hide a tie. A single
 * one that is level is named too, because “1 other” is no shorter than its name.
 */
export function leadersOf<Row extends { count: number }>(
  rows: readonly Row[],
  most: number,
): [named: readonly Row[], tied: number] {
  const named = rows.slice(0, most)
  const last = named[named.length - 1]
  const tied = rows.slice(most).filter(({ count }) => count === last?.count)
  return tied.length === 1 ? [[...named, ...tied], 0] : [named, tied.length]
}
