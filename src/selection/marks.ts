import { listAt } from '../dataset/columns/listColumn'
import type { Dataset } from '../dataset/dataset'
import { countryTallies } from './countryTallies'
import type { Selection } from './select'

/** The ids of the marked programs; null if no program is marked. */
export function markedPrograms(
  { programIndex }: Dataset,
  mark: readonly string[],
): ReadonlySet<string> | null {
  const programs = mark.filter((id) => programIndex.has(id))
  return programs.length > 0 ? new Set(programs) : null
}

/**
 * The codes of the marked countries and of the partners that have a record of a marked program in the selection; null
 * if nothing is marked.
 */
export function markedCountries(selection: Selection, mark: readonly string[]): ReadonlySet<string> | null {
  if (mark.length === 0) return null
  const { programIndex } = selection.dataset
  const countries = new Set(mark.filter((id) => !programIndex.has(id)))
  for (const id of mark) {
    const program = programIndex.get(id)
    if (program === undefined) continue
    for (const { iso3, programs } of countryTallies(selection)) if (programs[program]) countries.add(iso3)
  }
  return countries
}

/** Whether a record carries a marked program or has a marked country among its partners, by its position. */
export function markedRecords(
  { columns, countries, programs }: Dataset,
  mark: readonly string[],
): ((record: number) => boolean) | null {
  if (mark.length === 0) return null
  const isMarked = (id: string | undefined) => id !== undefined && mark.includes(id)
  return (record) =>
    listAt(columns.programs, record).some((program) => isMarked(programs[program]?.id)) ||
    listAt(columns.partners, record).some((country) => isMarked(countries[country]?.iso3))
}
