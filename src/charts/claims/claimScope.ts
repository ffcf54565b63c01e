import { excludedFrom, type Filters, facetIds, isFiltered } from '../../selection/filters'
import { isLadderProgram } from '../../selection/program/signedMembers'
import { type Selection, select } from '../../selection/select'

/** What stated totals a view can be compared with: the overall ones, those of one program, or none. */
export type ClaimScope = { kind: 'all' } | { kind: 'program'; program: string } | { kind: 'none' }

/**
 * Officials state totals for everything, at state and agency level (counting rule 6), up to a day. So the end of the
 * period, a start before the first record, interest, and a level filter that keeps both of these levels leave the comparison true.
 * A program with a ladder has totals of its own. Any other filter compares a part with a total of the whole, which would be
 * false. Memoized, because every part of the chart asks.
 */
export function claimScope(selection: Selection): ClaimScope {
  const known = scopes.get(selection)
  if (known) return known
  const scope = scopeOf(selection)
  scopes.set(selection, scope)
  return scope
}
const scopes = new WeakMap<Selection, ClaimScope>()

function scopeOf(selection: Selection): ClaimScope {
  const { dataset, filters } = selection
  const isComparable =
    facetIds.every((facet) => facet === 'program' || facet === 'level' || !isFiltered(filters, facet)) &&
    excludedFrom(filters, 'program').length === 0 &&
    filters.q === '' &&
    hasOfficialLevels(filters) &&
    startsBeforeAll(selection)
  if (!isComparable) return { kind: 'none' }
  const [program, ...others] = filters.program
  if (program === undefined) return { kind: 'all' }
  return others.length === 0 && isLadderProgram(dataset, program)
    ? { kind: 'program', program }
    : { kind: 'none' }
}

/** Whether the start of the period leaves out no record. */
function startsBeforeAll({ dataset, filters, count }: Selection): boolean {
  return filters.from === null || select(dataset, { ...filters, from: null }).count === count
}

function hasOfficialLevels(filters: Filters): boolean {
  const { level } = filters
  const excluded = excludedFrom(filters, 'level')
  return ['state', 'agency'].every(
    (official) => (level.length === 0 || level.includes(official)) && !excluded.includes(official),
  )
}
