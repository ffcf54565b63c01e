import { unshownEnd } from '../../../dataset/evidence/unshown'
import { requiredFacts } from '../../../dataset/vocabulary'
import type { Answers, Ask } from './askFields'

const questions = {
  act: 'sources that show the act (ids or URLs, separated by spaces)',
  date: 'sources that show its date',
  parties: 'sources that show its parties',
  status: 'sources that show that it is over',
  ended: 'sources that show its end',
} as const

/**
 * Asks which of several sources show each fact that has none yet, and which show the end. A single source must show the
 * act, its date and its parties.
 */
export async function askEvidence(agreement: Answers, added: readonly Answers[], ask: Ask) {
  const listed = Array.isArray(agreement.sources) ? agreement.sources.length : 0
  const end = unshownEnd(agreement)
  const asked = [...(listed + added.length < 2 ? [] : requiredFacts), ...(end ? [end] : [])]
  if (asked.length === 0) return
  const evidence: Record<string, unknown> = { ...(agreement.evidence as object | undefined) }
  agreement.evidence = evidence
  for (const fact of asked) {
    while (evidence[fact] === undefined) {
      const ids = (await ask.question(`${questions[fact]}: `)).split(/[\s,]+/).filter(Boolean)
      if (ids.length > 0) evidence[fact] = ids
      else ask.print('Name at least one source.')
    }
  }
}
