import type { Dataset } from '../dataset/dataset'
import type { DayNumber } from '../dataset/partialDate'
import { type Comparable, comparables, hasMembers } from './compare'
import { membersOf } from './compareMembers'

/** Which of the compared countries belong to a program or a group. */
export interface Belonging {
  /** The program or group. */
  to: Comparable
  /** For each country, in order: when it joined (`date` null where unknown); null where it does not belong. */
  joined: readonly ({ date: string | null } | null)[]
}

/**
 * What the countries among compared things belong to on a day: of the programs and groups beside them or, where only
 * countries are compared, of the subject's coalition and all groups that any of them belongs to.
 */
export function belongings(
  dataset: Dataset,
  things: readonly Comparable[],
  day: DayNumber,
  interest: boolean,
): readonly Belonging[] {
  const countries = things.filter(({ kind }) => kind === 'country')
  if (countries.length === 0) return []
  const beside = things.filter(hasMembers)
  const coalitionAndGroups = [dataset.about.alignment.program, ...dataset.groups.map(({ id }) => id)]
  const asked = beside.length > 0 ? beside : comparables(dataset, coalitionAndGroups)
  return asked
    .map((to) => {
      const members = membersOf(dataset, to, day, interest)
      const joined = countries.map(({ position }) =>
        members.has(position) ? { date: members.get(position) ?? null } : null,
      )
      return { to, joined }
    })
    .filter(({ joined }) => beside.length > 0 || joined.some((member) => member !== null))
}
