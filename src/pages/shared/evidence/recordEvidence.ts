import type { RecordDetails } from '../../../dataset/compile/coreOf'
import type { Dataset } from '../../../dataset/dataset'
import type { Agreement, Evidence, Source } from '../../../dataset/schema'
import { type References, referencesOf } from './referencesOf'
import { shownBySource } from './shownBySource'
import { sourceGroup, sourceGroups } from './sourceGroup'

type Fact = keyof Evidence

/** The sources of a record and what each shows. */
export interface RecordEvidence {
  references: References
  /** Ids of all sources in the order of their numbers. */
  numbered: readonly string[]
  /** Null until they are loaded. */
  sources: ReadonlyMap<string, Source> | null
  details: RecordDetails
  /**
   * Whether a fact without evidence is worth a word: not in older versions and own data, which do not say which source
   * shows what, and not before the details are loaded.
   */
  isRecorded: boolean
}

interface Loaded {
  sources: ReadonlyMap<string, Source>
  records: ReadonlyMap<string, RecordDetails>
}

/**
 * The evidence of a record, its sources grouped by what they show. `loaded`: the details of the data, or null while they
 * load.
 */
export function recordEvidence(dataset: Dataset, record: Agreement, loaded: Loaded | null): RecordEvidence {
  // The records of a complete file have their details themselves.
  const details: RecordDetails = { ...record, ...loaded?.records.get(record.id) }
  const { own, further } = referencesOf(dataset, record, loaded?.sources)
  const group = (id: string) => sourceGroups.indexOf(sourceGroup(shownBySource(dataset, record, details, id)))
  const inGroups = (ids: readonly string[]) => (loaded ? [...ids].sort((a, b) => group(a) - group(b)) : ids)
  const references = { own: inGroups(own), further: inGroups(further) }
  return {
    references,
    numbered: [...references.own, ...references.further],
    sources: loaded?.sources ?? null,
    details,
    isRecorded: loaded !== null && details.confidenceReason !== undefined,
  }
}

/** The sources of these facts, each once, with the facts that it shows. */
export function sourcesOfFacts(
  evidence: Evidence | undefined,
  asked: readonly Fact[],
): readonly { id: string; shown: readonly Fact[] }[] {
  const ids = new Set(asked.flatMap((fact) => evidence?.[fact] ?? []))
  return [...ids].map((id) => ({ id, shown: asked.filter((fact) => evidence?.[fact]?.includes(id)) }))
}
