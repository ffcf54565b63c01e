import type { Dataset } from '../../dataset/dataset'
import { countryRanking, rankNeighbours } from '../countryRanking'
import { type Filters, noFilters } from '../filters'
import { type Selection, select } from '../select'
import { wholeSelection } from '../wholeSelection'

/** Something that can be compared: a country, a program or a group. `position` is its index in the dataset's list. */
export interface Entity {
  kind: 'country' | 'program' | 'group'
  id: string
  position: number
}

/** Maximum of entities side by side: more would need a table. */
export const mostCompared = 4

/** How many counterparts are suggested for a single entity. */
const mostOffered = 2

/**
 * The entities with these ids, in the same order. If an id is ambiguous, a country wins over a program, and a program
 * over a group. The subject and its territories are left out because they are never partners (counting rule 1).
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

/** The default comparison: the coalition of the subject and the other one. */
export function usualComparison({ about }: Dataset): readonly string[] {
  return [about.alignment.program, about.alignment.group]
}

/**
 * Ids to compare a single entity with: for a country its neighbours in the ranking, for other entities the two
 * coalitions.
 */
export function counterparts(dataset: Dataset, { kind, id, position }: Entity): readonly string[] {
  if (kind !== 'country') return usualComparison(dataset).filter((other) => other !== id)
  const ranking = countryRanking(wholeSelection(dataset))
  const { own, above, level, below } = rankNeighbours(ranking, position)
  const near = own ? [...level, ...[...above].reverse(), ...below] : ranking
  return near.slice(0, mostOffered).flatMap(({ country }) => dataset.countries[country]?.iso3 ?? [])
}

/** Whether an entity has members: the partner countries of a program, or the countries of a group. */
export function hasMembers(entity: Entity): boolean {
  return entity.kind !== 'country'
}

/**
 * The agreements of an entity in a period: for a country or group those with its countries, for a program those that
 * carry it. Of the other filters only `interest` applies.
 */
export function selectionOf(
  dataset: Dataset,
  { kind, id }: Entity,
  { from, to, interest }: Pick<Filters, 'from' | 'to' | 'interest'>,
): Selection {
  return select(dataset, { ...noFilters, [kind]: [id], from, to, interest })
}
