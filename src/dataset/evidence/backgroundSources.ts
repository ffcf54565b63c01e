import type { Agreement } from '../schema'
import { facts } from '../vocabulary'
import { missingFacts } from './missingFacts'

type Citing = Pick<Agreement, 'sources' | 'evidence' | 'milestones' | 'documents'>

/**
 * The sources of a record that show none of its facts, milestones and documents. `statements`: the sources of statements about
 * its parties, which are not background either. Empty while no source is named for the act, its date or its parties: any of
 * them may turn out to show that.
 */
export function backgroundSources(
  { sources, evidence, milestones = [], documents = [] }: Citing,
  statements: readonly string[] = [],
): readonly string[] {
  if (missingFacts(evidence).length > 0) return []
  const shown = new Set([
    ...facts.flatMap((fact) => evidence?.[fact] ?? []),
    ...[...milestones, ...documents].flatMap((entry) => entry.sources ?? []),
    ...statements,
  ])
  return sources.filter((id) => !shown.has(id))
}
