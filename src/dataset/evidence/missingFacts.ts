import type { Evidence } from '../schema'
import { requiredFacts } from '../vocabulary'

/** The facts that must be shown, but for which no source is named. */
export function missingFacts(evidence: Evidence | undefined): (typeof requiredFacts)[number][] {
  return requiredFacts.filter((fact) => !evidence?.[fact]?.length)
}
