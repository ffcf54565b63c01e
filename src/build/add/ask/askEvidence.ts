import { requiredFacts } from '../../../dataset/vocabulary'
import type { Answers, Ask } from './askFields'

const questions = {
  act: 'sources that show the act (ids or URLs, separated by spaces)',
  date: 'sources that show its date',
  parties: 'sources that show its parties',
} as const

/** Asks which of several sources show each fact that has none yet. A single source must show them all. */
export async function askEvidence(agreement: Answers, added: readonly Answers[], ask: Ask) {
  const listed = Array.isArray(agreement.sources) ? agreement.sources.length : 0
  if (listed + added.length < 2) return
  const evidence: Record<string, unknown> = { ...(agreement.evidence as object | undefined) }
  for (const fact of requiredFacts) {
    while (evidence[fact] === undefined) {
      const ids = (await ask.question(`${questions[fact]}: `)).split(/[\s,]+/).filter(Boolean)
      if (ids.length > 0) evidence[fact] = ids
      else ask.print('Name at least one source.')
    }
  }
  agreement.evidence = evidence
}
