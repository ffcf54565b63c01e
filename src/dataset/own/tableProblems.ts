import type { OwnProblem } from './ownData'

/** A column that nothing is read from. */
export function unknownColumn(column: string): OwnProblem {
  return {
    row: 1,
    column,
    record: '-',
    message: 'is not a known column',
    fix: 'correct the name; otherwise the column is skipped',
  }
}

/** A column with the name of an earlier one. */
export function repeatedColumn(column: string): OwnProblem {
  return {
    row: 1,
    column,
    record: '-',
    message: 'occurs twice; only the first is read',
    fix: 'remove one of the two',
  }
}

/** The problem of a missing party in the words of a table, in which a party is a row. */
export function inRows(problem: OwnProblem): OwnProblem {
  const message = problem.message
    .replace(/^has no party from /, 'has no row for ')
    .replace(/^has no partner$/, 'has no row for a partner')
  return { ...problem, message }
}
