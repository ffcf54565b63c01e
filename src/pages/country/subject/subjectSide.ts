import { listAt } from '../../../dataset/columns/listColumn'
import type { Agreement, Organisation, Program } from '../../../dataset/schema'
import { countryTallies } from '../../../selection/countryTallies'
import type { Selection } from '../../../selection/select'

/** What is known of the subject's own side: counts of agreements, each list with the most first. */
export interface SubjectSide {
  /** Organisations of the subject and its territories that take part in an agreement. */
  organisations: readonly { organisation: Organisation; count: number }[]
  /** How many of them a named source links to the military. */
  stated: number
  /** Levels of the partners that acted. */
  levels: readonly { level: Agreement['level']; count: number }[]
  /** Programs; an agreement counts under each that it carries. */
  programs: readonly { program: Program; position: number; count: number }[]
  /** Number of partner countries. */
  partners: number
}

/** Counts the subject's side of all agreements in the selection. */
export function subjectSide(selection: Selection): SubjectSide {
  const { dataset, records } = selection
  const organisations = new Map<number, number>()
  const levels = new Map<Agreement['level'], number>()
  const programs = new Map<string, number>()
  for (const record of records) {
    const agreement = dataset.agreements[record]
    if (!agreement) continue
    for (const position of new Set(listAt(dataset.columns.organisations, record)))
      add(organisations, position)
    add(levels, agreement.level)
    for (const id of new Set(agreement.programs)) add(programs, id)
  }
  const own = [...organisations]
    .flatMap(([position, count]) => {
      const organisation = dataset.organisations[position]
      return organisation?.country && dataset.ownCountries.has(organisation.country)
        ? [{ organisation, count }]
        : []
    })
    .sort((a, b) => b.count - a.count || (a.organisation.id < b.organisation.id ? -1 : 1))
  return {
    organisations: own,
    stated: own.filter(({ organisation }) => organisation.militaryLink !== undefined).length,
    levels: [...levels].map(([level, count]) => ({ level, count })).sort((a, b) => b.count - a.count),
    programs: dataset.programs
      .map((program, position) => ({ program, position, count: programs.get(program.id) ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
    partners: countryTallies(selection).filter(({ count }) => count > 0).length,
  }
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
