import { listAt } from '../../dataset/columns/listColumn'
import type { Agreement } from '../../dataset/schema'
import { countryTallies } from '../../selection/countryTallies'
import { signedPartners } from '../../selection/program/signedMembers'
import type { Selection } from '../../selection/select'
import type { PartnerCount } from '../shared/profile/lists/PartnerBars'

/** Counts of the records of one program. */
export interface ProgramFacts {
  /** Counted records, newest first. */
  records: readonly Agreement[]
  /** Interest and negotiations, newest first. */
  interest: readonly Agreement[]
  /** Partner countries of counted records, most records first. */
  partners: readonly PartnerCount[]
  /** Organisations on either side, most counted records first. */
  organisations: readonly { organisation: number; count: number }[]
  stateOrAgency: number
  /** How many partner countries have signed, for a program with a ladder; null for others. */
  signed: number | null
}

/** Counts the selection of a program. */
export function programFacts(selection: Selection): ProgramFacts {
  const { dataset, records, interest } = selection
  const newestFirst = (list: Uint32Array) => [...list].reverse().flatMap((i) => dataset.agreements[i] ?? [])
  const organisations = new Map<number, number>()
  for (const record of records)
    for (const organisation of listAt(dataset.columns.organisations, record))
      organisations.set(organisation, (organisations.get(organisation) ?? 0) + 1)
  const counted = newestFirst(records)
  return {
    records: counted,
    interest: newestFirst(interest),
    partners: countryTallies(selection)
      .filter(({ count }) => count > 0)
      .map(({ country, count, stateOrAgencyCount }) => ({
        country,
        count,
        stateOrAgency: stateOrAgencyCount,
      })),
    organisations: [...organisations]
      .map(([organisation, count]) => ({ organisation, count }))
      .sort((a, b) => b.count - a.count || a.organisation - b.organisation),
    signed: signedPartners(selection)?.members ?? null,
    stateOrAgency: counted.filter(({ level }) => level === 'state' || level === 'agency').length,
  }
}
