import type { Dataset } from '../../../dataset/dataset'
import { partyIds } from '../../../dataset/evidence/confidenceOf'
import { isPrimary } from '../../../dataset/evidence/isPrimary'
import type { Agreement, Source } from '../../../dataset/schema'
import { sourceKinds } from '../../../dataset/vocabulary'

/** Ids of the sources that a record's page names, each once, in the order of their numbers. */
export interface References {
  /** The record's own sources. */
  own: readonly string[]
  /** Sources of its milestones and of statements about its organisations. */
  further: readonly string[]
}

/**
 * Returns the sources of a record's page. Those of greatest weight come first: primary sources, then the others, both
 * by the kind of their writer from governments to aggregators. Without `sources`, which load later, the order is that of the data.
 */
export function referencesOf(
  dataset: Dataset,
  record: Agreement,
  sources?: ReadonlyMap<string, Source>,
): References {
  const { organisations, organisationIndex } = dataset
  const ofMilestones = (record.milestones ?? []).flatMap((milestone) => milestone.sources ?? [])
  const ofOrganisations = record.parties.flatMap(({ organisation }) => {
    const found = organisations[organisationIndex.get(organisation ?? '') ?? -1]
    return found?.militaryLink?.sources ?? []
  })
  const own = new Set(record.sources)
  const further = new Set([...ofMilestones, ...ofOrganisations].filter((id) => !own.has(id)))
  const isPrimarySource = primaryTest(dataset, record)
  const weight = (id: string) => {
    const source = sources?.get(id)
    if (!source) return sourceKinds.length
    const kind = sourceKinds.indexOf(source.writerKind ?? source.kind)
    return isPrimarySource(source) ? kind - sourceKinds.length : kind
  }
  const inOrder = (ids: ReadonlySet<string>) => [...ids].sort((a, b) => weight(a) - weight(b))
  return { own: inOrder(own), further: inOrder(further) }
}

/** Returns the test of whether a source is primary for this record, by the confidence rule of the codebook. */
export function primaryTest({ organisations }: Dataset, record: Agreement): (source: Source) => boolean {
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]))
  const parties = partyIds(record.parties, byId)
  return (source) => isPrimary(source, byId, parties)
}
