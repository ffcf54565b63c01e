import type { Dataset } from '../../dataset/dataset'
import type { Agreement } from '../../dataset/schema'

/**
 * Returns the ids of all sources that a record's page names, in the order of their numbers: those of the record, of
 * its milestones, and of statements about its organisations.
 */
export function referencesOf(
  { organisations, organisationIndex }: Dataset,
  record: Agreement,
): readonly string[] {
  const ofMilestones = (record.milestones ?? []).flatMap(({ sources }) => sources ?? [])
  const ofOrganisations = record.parties.flatMap(({ organisation }) => {
    const found = organisations[organisationIndex.get(organisation ?? '') ?? -1]
    return found?.militaryLink?.sources ?? []
  })
  return [...new Set([...record.sources, ...ofMilestones, ...ofOrganisations])]
}
