import { type CheckInput, type Problem, problemAt } from '../dataFolder'
import { isBinding, isHearsay, saysSigned } from './checkAct'
import { search } from './checkSearched'

/** Whether a note says when the day of signing was searched for. */
function saysSearched(note: string | undefined): boolean {
  return note !== undefined && /\bsign(?:ed|ing|ature)\b/i.test(note) && search.test(note)
}

/** The basis of the date agrees with the summary. A page may tell of a signing without its day, if a search found none. */
export function checkBasis({ entries }: CheckInput): Problem[] {
  return entries.agreements.flatMap((entry) => {
    const isSigned = isBinding(entry.value) || entry.value.kind === 'joint-statement'
    if (!isSigned || !isHearsay(entry.value) || !saysSigned(entry.value)) return []
    if (saysSearched(entry.value.note)) return []
    return [
      problemAt(
        entry,
        ['date', 'basis'],
        `is ${entry.value.date?.basis}, but the summary says “signed”`,
        'make it signed, with the day of signing; or say in the note when that day was searched for: “The day of signing was not found. Searched in November 2026.”; or correct the summary',
      ),
    ]
  })
}
