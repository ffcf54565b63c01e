import type { ShownBySource } from './shownBySource'

/** What the sources of a record are grouped by on its page: in this order, each source in the first that fits. */
export const sourceGroups = ['core', 'details', 'statements', 'unnoted', 'background'] as const

/**
 * Which group a source is in: `core` shows the act, its date or its parties, on which the confidence rests; `details` its
 * status, site, milestones or documents; `statements` only statements about its parties. Of an unnoted source nobody has
 * written down what it shows; a background source shows nothing of the record.
 */
export type SourceGroup = (typeof sourceGroups)[number]

const coreFacts: ReadonlySet<string> = new Set(['act', 'date', 'parties'])

/** The group of a source by what it shows. */
export function sourceGroup({
  facts,
  milestones,
  documents,
  statements,
  isBackground,
}: ShownBySource): SourceGroup {
  if (facts.some((fact) => coreFacts.has(fact))) return 'core'
  if (facts.length + milestones + documents > 0) return 'details'
  if (statements > 0) return 'statements'
  return isBackground ? 'background' : 'unnoted'
}
