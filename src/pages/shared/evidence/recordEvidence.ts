import type { RecordDetails } from '../../../dataset/compile/coreOf'
import type { Dataset } from '../../../dataset/dataset'
import { backgroundSources } from '../../../dataset/evidence/backgroundSources'
import type { Agreement, Evidence, Source } from '../../../dataset/schema'
import { facts } from '../../../dataset/vocabulary'
import { type References, referencesOf } from './referencesOf'

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

/** What one source shows of a record. */
export interface ShownBySource {
  facts: readonly Fact[]
  milestones: number
  documents: number
  /** Statements about its parties. */
  statements: number
  /** It shows nothing of the record, and others show the act, its date and its parties. */
  isBackground: boolean
}

interface Loaded {
  sources: ReadonlyMap<string, Source>
  records: ReadonlyMap<string, RecordDetails>
}

/** The evidence of a record. `loaded`: the details of the data, or null while they load. */
export function recordEvidence(dataset: Dataset, record: Agreement, loaded: Loaded | null): RecordEvidence {
  const references = referencesOf(dataset, record, loaded?.sources)
  // The records of a complete file have their details themselves.
  const details: RecordDetails = { ...record, ...loaded?.records.get(record.id) }
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

/** What a source shows of a record. */
export function shownBySource(
  { organisations, organisationIndex }: Dataset,
  record: Agreement,
  { evidence = {}, documents = [] }: RecordDetails,
  id: string,
): ShownBySource {
  const has = ({ sources = [] }: { sources?: readonly string[] | undefined }) => sources.includes(id)
  const shown = facts.filter((fact) => evidence[fact]?.includes(id))
  const counts = {
    milestones: (record.milestones ?? []).filter(has).length,
    documents: documents.filter(has).length,
    statements: record.parties.filter(({ organisation }) =>
      has(organisations[organisationIndex.get(organisation ?? '') ?? -1]?.militaryLink ?? {}),
    ).length,
  }
  const isBackground =
    counts.statements === 0 &&
    backgroundSources({ ...record, evidence, documents: [...documents] }).includes(id)
  return { facts: shown, ...counts, isBackground }
}
