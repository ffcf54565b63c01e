import type { Dataset } from '../dataset/dataset'
import { listAt } from '../dataset/indexDataset'
import { isMember } from '../dataset/membership'
import { makesMember } from './alignment'
import { noFilters } from './filters'
import { type Selection, select } from './select'

/** Something that can be compared: a country, a program or a group, at its position in the dataset's list. */
export interface Comparable {
  kind: 'country' | 'program' | 'group'
  id: string
  position: number
}

/** Most things side by side: more would be a table. */
export const mostCompared = 4

/** The things that these ids name, in their order; a country before a program before a group of the same id. */
export function comparables(dataset: Dataset, ids: readonly string[]): readonly Comparable[] {
  return ids.slice(0, mostCompared).flatMap((id): Comparable[] => {
    const country = dataset.countryIndex.get(id)
    if (country !== undefined) return [{ kind: 'country', id, position: country }]
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

/** Whether a thing has members: a program its partner countries, a group those that belong to it. */
export function hasMembers(thing: Comparable): boolean {
  return thing.kind !== 'country'
}

/**
 * The agreements that belong to a thing until a day: of a country or a group those with its countries, of a program
 * those that carry it. Other filters are left aside, except that `interest` counts when asked for.
 */
export function selectionOf(
  dataset: Dataset,
  thing: Comparable,
  to: string | null,
  interest: boolean,
): Selection {
  return select(dataset, { ...noFilters, [thing.kind]: [thing.id], to, interest })
}

/**
 * The countries that belong to a thing on a day, by position, with the date they joined as precisely as it is known
 * (null where it is not). For the subject's own coalition belonging is counting rule 8: a state or an agency signed. For
 * other programs it is having an agreement under it; for groups, being a member.
 */
export function membersOf(
  dataset: Dataset,
  thing: Comparable,
  day: number,
): ReadonlyMap<number, string | null> {
  if (thing.kind === 'group') return groupMembers(dataset, thing.id, day)
  return thing.kind === 'program' ? programMembers(dataset, thing.id, day) : new Map()
}

function groupMembers(dataset: Dataset, group: string, day: number): ReadonlyMap<number, string | null> {
  const members = new Map<number, string | null>()
  for (const [country, memberships] of dataset.membershipsByCountry) {
    if (!isMember(dataset, group, country, day)) continue
    const dates = memberships.flatMap(({ group: of, joined }) => (of === group && joined ? [joined] : []))
    members.set(country, dates.sort()[0] ?? null)
  }
  return members
}

function programMembers(dataset: Dataset, program: string, day: number): ReadonlyMap<number, string | null> {
  const { columns, about } = dataset
  const members = new Map<number, string>()
  const isCoalition = about.alignment.program === program
  // Oldest first: the first agreement of a country is the one that made it belong.
  dataset.agreements.forEach((agreement, record) => {
    if ((columns.end[record] ?? 0) > day) return
    const belongs = isCoalition
      ? makesMember(agreement, program)
      : agreement.programs.includes(program) && columns.interest[record] === 0
    if (!belongs) return
    for (const country of listAt(columns.partners, record))
      if (!members.has(country)) members.set(country, agreement.date.value)
  })
  return members
}

/** Countries that belong to exactly these of the compared things. */
export interface Overlap {
  /** Positions among the compared things. */
  of: readonly number[]
  /** Positions of the countries, in the order of `dataset.countries`. */
  countries: readonly number[]
}

/** Who belongs to which: the most shared first, then in the order of the things; only combinations that occur. */
export function overlaps(members: readonly ReadonlyMap<number, string | null>[]): readonly Overlap[] {
  const found = new Map<string, { of: number[]; countries: number[] }>()
  const everyone = new Set(members.flatMap((map) => [...map.keys()]))
  for (const country of [...everyone].sort((a, b) => a - b)) {
    const of = members.flatMap((map, position) => (map.has(country) ? [position] : []))
    const key = of.join()
    const known = found.get(key)
    if (known) known.countries.push(country)
    else found.set(key, { of, countries: [country] })
  }
  return [...found.values()].sort((a, b) => b.of.length - a.of.length || (a.of.join() < b.of.join() ? -1 : 1))
}
