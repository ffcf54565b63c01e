import { requiredFacts } from '../../vocabulary'
import type { Fields } from '../fields'

/**
 * Completes the evidence of a draft: if the record has one source only, that must show whatever no source is named for.
 */
export function withEvidence(agreement: Fields): Fields {
  const { sources, evidence } = agreement
  const isTyped = evidence !== undefined && (typeof evidence !== 'object' || evidence === null)
  if (!Array.isArray(sources) || sources.length !== 1 || isTyped) return agreement
  const named = evidence as Fields | undefined
  const shown = requiredFacts.map((fact) => [fact, named?.[fact] ?? [...sources]] as const)
  return { ...agreement, evidence: { ...named, ...Object.fromEntries(shown) } }
}
