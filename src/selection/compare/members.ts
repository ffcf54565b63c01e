import { listAt } from '../../dataset/columns/listColumn'
import type { Dataset } from '../../dataset/dataset'
import { makesMember } from '../../dataset/derivedMemberships'
import { isMember, membershipsIn } from '../../dataset/membership'
import { compareDates, type DayNumber } from '../../dataset/partialDate'
import { recordsOfProgram } from '../records/recordsOfProgram'
import type { Entity } from './entities'

/** Countries by position, with the date they joined as precisely as known; null if unknown. */
export type Members = ReadonlyMap<number, string | null>

/**
 * The countries that belong to an entity on a day, without the subject itself. Membership in the subject's own coalition
 * follows counting rule 8: a state or an agency signed. The members of another program have a counted agreement under it
 * (`interest` says whether interest counts); those of a group are listed. A country has no members.
 */
export function membersOf(dataset: Dataset, entity: Entity, day: DayNumber, interest = false): Members {
  if (entity.kind === 'group') return groupMembers(dataset, entity.id, day)
  return entity.kind === 'program' ? programMembers(dataset, entity.id, day, interest) : new Map()
}

function groupMembers(dataset: Dataset, id: string, day: DayNumber): Members {
  const group = dataset.groups[dataset.groupIndex.get(id) ?? -1]
  const members = new Map<number, string | null>()
  for (const [country, memberships] of dataset.membershipsByCountry) {
    const isOwn = dataset.ownCountries.has(dataset.countries[country]?.iso3 ?? '')
    if (!group || isOwn || !isMember(dataset, id, country, day)) continue
    const dates = membershipsIn(group, memberships).flatMap(({ joined }) => joined ?? [])
    members.set(country, dates.sort(compareDates)[0] ?? null)
  }
  return members
}

function programMembers(dataset: Dataset, program: string, day: DayNumber, interest: boolean): Members {
  const { columns, about } = dataset
  const members = new Map<number, string>()
  const since = new Map<number, DayNumber>()
  const isCoalition = about.alignment.program === program
  for (const record of recordsOfProgram(dataset, program)) {
    const end = columns.end[record] ?? 0
    const agreement = dataset.agreements[record]
    if (!agreement || end > day) continue
    const belongs = isCoalition ? makesMember(agreement, program) : interest || columns.interest[record] === 0
    if (!belongs) continue
    for (const country of listAt(columns.partners, record)) {
      // The record that proves the membership earliest gives its date.
      if (end >= (since.get(country) ?? Number.POSITIVE_INFINITY)) continue
      since.set(country, end)
      members.set(country, agreement.date.value)
    }
  }
  return members
}
