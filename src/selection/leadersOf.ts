/** The first `most` of rows sorted by count, and how many more are level with the last: a cut must not hide a tie. */
export function leadersOf<Row extends { count: number }>(
  rows: readonly Row[],
  most: number,
): [named: readonly Row[], tied: number] {
  const named = rows.slice(0, most)
  const last = named[named.length - 1]
  return [named, rows.slice(most).filter(({ count }) => count === last?.count).length]
}
