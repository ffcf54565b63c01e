import { listAt } from '../../dataset/columns/listColumn'
import type { Dataset } from '../../dataset/dataset'
import type { Agreement, Organisation } from '../../dataset/schema'
import { type CountryTally, countryTallies } from '../countryTallies'
import type { Selection } from '../select'

/** Counts of the records to which one organisation is a party. */
export interface OrganisationFacts {
  /** Whether it belongs to the subject or one of its territories. */
  isOwn: boolean
  /** Counted records, newest first. */
  records: readonly Agreement[]
  /** Interest and negotiations, newest first. */
  interest: readonly Agreement[]
  /** Partner countries of counted records, most records first. */
  countries: readonly CountryTally[]
  /** Organisations on the other side of counted records, most records first; `organisation` is a position. */
  counterparts: readonly { organisation: number; count: number }[]
  /** Number of programs under which the counted records are listed. */
  programs: number
}

/** Counts the selection of one organisation. */
export function organisationFacts(selection: Selection, organisation: Organisation): OrganisationFacts {
  const { dataset, records, interest } = selection
  const isOwn = isOwnOrganisation(dataset, organisation)
  const newestFirst = (list: Uint32Array) => [...list].reverse().flatMap((i) => dataset.agreements[i] ?? [])
  const counterparts = new Map<number, number>()
  for (const record of records)
    for (const other of counterpartsIn(dataset, record, isOwn))
      counterparts.set(other, (counterparts.get(other) ?? 0) + 1)
  const counted = newestFirst(records)
  return {
    isOwn,
    records: counted,
    interest: newestFirst(interest),
    countries: countryTallies(selection).filter(({ count }) => count > 0),
    counterparts: [...counterparts]
      .map(([position, count]) => ({ organisation: position, count }))
      .sort((a, b) => b.count - a.count || a.organisation - b.organisation),
    programs: new Set(counted.flatMap(({ programs }) => programs)).size,
  }
}

/** Whether an organisation belongs to the subject or one of its territories. */
export function isOwnOrganisation(dataset: Dataset, { country }: Pick<Organisation, 'country'>): boolean {
  return country !== undefined && dataset.ownCountries.has(country)
}

/** The organisations of a record on one side: the partners' if `isOwn`, else the subject's. */
function counterpartsIn(dataset: Dataset, record: number, isOwn: boolean): readonly number[] {
  return [...listAt(dataset.columns.organisations, record)].filter((position) => {
    const other = dataset.organisations[position]
    return other !== undefined && isOwnOrganisation(dataset, other) !== isOwn
  })
}
