import { type CheckInput, type Problem, problemAt } from '../dataFolder'
import { isBinding, isHearsay, saysSigned } from './checkAct'

/** The basis of the date agrees with the summary. */
export function checkBasis({ entries }: CheckInput): Problem[] {
  return entries.agreements.flatMap((entry) => {
    const isSigned = isBinding(entry.value) || entry.value.kind === 'joint-statement'
    if (!isSigned || !isHearsay(entry.value) || !saysSigned(entry.value)) return []
    return [
      problemAt(
        entry,
        ['date', 'basis'],
        `is ${entry.value.date?.basis}, but the summary says “signed”`,
        'make it signed, with the day of signing; or correct the summary',
      ),
    ]
  })
}
