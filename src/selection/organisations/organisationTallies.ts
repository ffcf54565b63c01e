import { listAt } from '../../dataset/columns/listColumn'
import type { Organisation } from '../../dataset/schema'
import type { Selection } from '../select'
import { listedOrganisations } from './listedOrganisations'
import { isOwnOrganisation } from './organisationFacts'

/** What the list of organisations says of one. */
export interface OrganisationTally {
  organisation: Organisation
  /** Whether it belongs to the subject or one of its territories. */
  isOwn: boolean
  /** Counted records. */
  count: number
  /** Partner countries of an organisation of the subject; organisations of the subject for any other. */
  partners: number
  /** Position of the newest counted record, -1 without one: records are in the order of their dates. */
  newestRecord: number
}

/** Counts the selection for each listed organisation, in the order of the dataset. */
export function organisationTallies({ dataset, records }: Selection): readonly OrganisationTally[] {
  const { columns } = dataset
  const own = dataset.organisations.map((organisation) => isOwnOrganisation(dataset, organisation))
  const found = new Map<number, { count: number; partners: Set<number>; newestRecord: number }>()
  for (const record of records) {
    const named = [...listAt(columns.organisations, record)]
    const countries = [...listAt(columns.partners, record)]
    const subjects = named.filter((position) => own[position])
    for (const position of named) {
      const tally = found.get(position) ?? { count: 0, partners: new Set(), newestRecord: -1 }
      tally.count++
      tally.newestRecord = record
      for (const partner of own[position] ? countries : subjects) tally.partners.add(partner)
      found.set(position, tally)
    }
  }
  return listedOrganisations(dataset).flatMap((position) => {
    const organisation = dataset.organisations[position]
    const { count, partners, newestRecord } = found.get(position) ?? none
    return organisation
      ? [{ organisation, isOwn: own[position] ?? false, count, partners: partners.size, newestRecord }]
      : []
  })
}

const none = { count: 0, partners: new Set<number>(), newestRecord: -1 }
