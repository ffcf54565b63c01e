import type { RecordDetails } from '../../../dataset/compile/coreOf'
import type { Dataset } from '../../../dataset/dataset'
import { backgroundSources } from '../../../dataset/evidence/backgroundSources'
import type { Agreement, Evidence } from '../../../dataset/schema'
import { facts } from '../../../dataset/vocabulary'

/** What one source shows of a record. */
export interface ShownBySource {
  facts: readonly (keyof Evidence)[]
  milestones: number
  documents: number
  /** Statements about its parties. */
  statements: number
  /** It shows nothing of the record, and others show the act, its date and its parties. */
  isBackground: boolean
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
