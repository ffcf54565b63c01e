import { listAt } from '../dataset/listColumn'
import type { Comparable } from './compare'
import type { Selection } from './select'

/** What compared countries have in common, by position. */
export interface InCommon {
  /** Programs under which each of them has a counted record. */
  programs: readonly number[]
  /** Counted records that all of them are parties to, newest first. */
  records: readonly number[]
}

/** What countries have in common, each given with its own records. */
export function inCommon(
  countries: readonly { thing: Comparable; selection: Selection; programs: readonly number[] }[],
): InCommon {
  const [first] = countries
  if (!first) return { programs: [], records: [] }
  const { columns } = first.selection.dataset
  return {
    programs: [...first.programs.keys()].filter((program) =>
      countries.every(({ programs }) => (programs[program] ?? 0) > 0),
    ),
    records: [...first.selection.records]
      .filter((record) => {
        const partners = listAt(columns.partners, record)
        return countries.every(({ thing }) => partners.includes(thing.position))
      })
      .reverse(),
  }
}
