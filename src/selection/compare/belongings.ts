import type { Dataset } from '../../dataset/dataset'
import type { DayNumber } from '../../dataset/partialDate'
import { type Entity, findEntities, hasMembers } from './entities'
import { membersOf } from './members'

/** Which of the compared countries belong to one program or group. */
export interface Belonging {
  /** The program or group. */
  to: Entity
  /** For each country, in order, when it joined (`date` is null if unknown); null if it does not belong. */
  joined: readonly ({ date: string | null } | null)[]
}

/**
 * The programs and groups that the compared countries belong to on a day. If programs or groups are compared too, only
 * those; otherwise the subject's coalition and every group to which at least one of the countries belongs.
 */
export function belongings(
  dataset: Dataset,
  entities: readonly Entity[],
  day: DayNumber,
  interest: boolean,
): readonly Belonging[] {
  const countries = entities.filter(({ kind }) => kind === 'country')
  if (countries.length === 0) return []
  const beside = entities.filter(hasMembers)
  // The coalition and the group that is derived from it have the same members. Former and disputed members do not belong.
  const listed = dataset.groups.filter(
    ({ derivedFrom, partOf }) => derivedFrom === undefined && partOf === undefined,
  )
  const coalitionAndGroups = [dataset.about.alignment.program, ...listed.map(({ id }) => id)]
  const asked = beside.length > 0 ? beside : findEntities(dataset, coalitionAndGroups)
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
