import { countsByYear, type YearCount } from './counting/readTime'
import type { Selection } from './select'

const known = new WeakMap<Selection, readonly YearCount[]>()

/**
 * The years of the selection with a counted or an interest record, ascending. Memoized. A date never spans two years,
 * whatever its precision.
 */
export function yearCounts(selection: Selection): readonly YearCount[] {
  let years = known.get(selection)
  if (!years) {
    years = countsByYear(selection.counts).filter(
      ({ agreements, interest }) => agreements > 0 || interest.some((count) => count > 0),
    )
    known.set(selection, years)
  }
  return years
}
