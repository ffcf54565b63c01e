import type { Dataset } from '../../dataset/dataset'
import { countryRanking, rankNeighbours } from '../countryRanking'
import { type Filters, noFilters } from '../filters'
import { type Selection, select } from '../select'
import { wholeSelection } from '../wholeSelection'

/** Something that can be compared: a country, a program or a group, at its position in the dataset's list. */
export interface Entity {
  kind: 'country' | 'program' | 'group'
  id: string
  position: number
}

/** Most entities side by side: more would be a table. */
export const mostCompared = 4

/** Most counterparts that are offered to a entity that stands alone. */
const mostOffered = 2

/**
 * The entities that these ids name, in their order; a country before a program before a group of the same id. The subject
 * and its territories are left out: they are no partners (counting rule 2).
 */
export function findEntities(dataset: Dataset, ids: readonly string[]): readonly Entity[] {
  return ids.flatMap((id): Entity[] => {
    const country = dataset.countryIndex.get(id)
    if (country !== undefined)
      return dataset.ownCountries.has(id) ? [] : [{ kind: 'country', id, position: country }]
    const program = dataset.programIndex.get(id)
    if (program !== undefined) return [{ kind: 'program', id, position: program }]
    const group = dataset.groupIndex.get(id)
    return group === undefined ? [] : [{ kind: 'group', id, position: group }]
  })
}

/** The comparison that a page without a choice shows: the coalition of the subject beside the other one. */
export function usualComparison({ about }: Dataset): readonly string[] {
  return [about.alignment.program, about.alignment.group]
}

/**
 * Ids that make a good second to a entity that stands alone: to a country those next to it in the ranking, to all else
 * the two coalitions.
 */
export function counterparts(dataset: Dataset, { kind, id, position }: Entity): readonly string[] {
  if (kind !== 'country') return usualComparison(dataset).filter((other) => other !== id)
  const ranking = countryRanking(wholeSelection(dataset))
  const { own, above, level, below } = rankNeighbours(ranking, position)
  const near = own ? [...level, ...[...above].reverse(), ...below] : ranking
  return near.slice(0, mostOffered).flatMap(({ country }) => dataset.countries[country]?.iso3 ?? [])
}

/** Whether a entity has members: a program its partner countries, a group those that belong to it. */
export function hasMembers(entity: Entity): boolean {
  return entity.kind !== 'country'
}

/**
 * The agreements of a entity in a period: of a country or a group those with its countries, of a program those that
 * carry it. Other filters are left aside, except that interest counts when asked for.
 */
export function selectionOf(
  dataset: Dataset,
  { kind, id }: Entity,
  { from, to, interest }: Pick<Filters, 'from' | 'to' | 'interest'>,
): Selection {
  return select(dataset, { ...noFilters, [kind]: [id], from, to, interest })
}
