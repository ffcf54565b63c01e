import { type CheckInput, type Problem, problemAt } from '../dataFolder'

const absence =
  /\b(?:undated|unknown|inferred|deduced)\b|\bnot in the sources?\b|\b(?:not?|never)\b[^.;]*\b(?:found|seen|known|documented|located|given|stated|reported|published)\b/i
/** A note that says when something was searched for: “Searched in November 2026.” */
export const search = /\bsearched\b[^.]*\b\d{4}\b/i

/** A note that something was not found, or is undated, says when it was searched for: it may be found since. */
export function checkSearched({ entries }: CheckInput): Problem[] {
  return [...entries.agreements, ...entries.memberships].flatMap((entry) => {
    const { note } = entry.value
    if (note === undefined || !absence.test(note) || search.test(note)) return []
    return [
      problemAt(
        entry,
        ['note'],
        'says that something was not found or is not known, but not when it was searched for',
        'search again, and add the date: “Searched in November 2026.”',
      ),
    ]
  })
}
