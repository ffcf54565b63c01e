/** A row that a headline may name. */
interface Ranked {
  count: number
}

/** What the order of some rows allows a headline to say. */
export type Rank<Row> =
  | { kind: 'none' }
  | { kind: 'only'; first: Row }
  /** One row is ahead of all others. `next` holds those who are second and ahead of the rest: none, one or two. */
  | { kind: 'lead'; first: Row; next: readonly Row[] }
  /** Two or three rows with nearly the same count, ahead of the rest. */
  | { kind: 'level'; rows: readonly Row[]; each: number; isExact: boolean }
  /** Two or three rows ahead of the rest, too close for an order and too far apart to be level. */
  | { kind: 'ahead'; rows: readonly Row[] }
  /** No few rows stand out. */
  | { kind: 'open' }

const mostNamed = 3
/** Counts below this are not called level, unless they are equal. */
const fewestAbout = 20

/**
 * What can be said about the leaders of rows sorted by count, largest first. A row is ahead of another from 10 % and
 * three records on: the list has doubts, and one record more is no lead.
 */
export function rankOf<Row extends Ranked>(rows: readonly Row[]): Rank<Row> {
  const [first, second] = rows
  if (!first) return { kind: 'none' }
  if (!second) return { kind: 'only', first }
  const leaders = rows.slice(0, groupEnd(rows, 0))
  if (leaders.length === 1) {
    const next = rows.slice(1, groupEnd(rows, 1))
    return { kind: 'lead', first, next: next.length < mostNamed ? next : [] }
  }
  if (leaders.length > mostNamed) return { kind: 'open' }
  const last = leaders[leaders.length - 1] ?? first
  if (first.count === last.count) return { kind: 'level', rows: leaders, each: first.count, isExact: true }
  const each = leaders.reduce((sum, { count }) => sum + count, 0) / leaders.length
  if (first.count * 20 <= last.count * 21 && last.count >= fewestAbout)
    return { kind: 'level', rows: leaders, each: rounded(each), isExact: false }
  return leaders.length < rows.length ? { kind: 'ahead', rows: leaders } : { kind: 'open' }
}

/** Index of the first row, from the one after `start` on, that the row before it is ahead of. */
function groupEnd(rows: readonly Ranked[], start: number): number {
  let end = start + 1
  while (end < rows.length && !isAhead(rows[end - 1]?.count ?? 0, rows[end]?.count ?? 0)) end++
  return end
}

function isAhead(more: number, less: number): boolean {
  return more - less >= 3 && more * 10 >= less * 11
}

/** To tens from 100 on, otherwise to a whole number. */
function rounded(value: number): number {
  return value >= 100 ? Math.round(value / 10) * 10 : Math.round(value)
}
