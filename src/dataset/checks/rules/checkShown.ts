import { missingFacts } from '../../evidence/missingFacts'
import { type CheckInput, type Problem, problemAt } from '../dataFolder'

/** Each of act, date and parties names the sources that show it. */
export function checkShown({ entries }: CheckInput): Problem[] {
  return entries.agreements.flatMap((entry) => {
    if (entry.malformed.has('evidence') || entry.malformed.has('sources')) return []
    const missing = missingFacts(entry.value.evidence)
    if (missing.length === 0) return []
    return [
      problemAt(
        entry,
        ['evidence'],
        `names no source for ${missing.join(', ')}`,
        `list the sources that show it, as in "${missing[0]}": ["source-id"]`,
      ),
    ]
  })
}
