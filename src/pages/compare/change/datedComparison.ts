import { comparedDates } from '../../../charts/names/comparedDates'
import { comparedDate } from '../../../selection/change/comparedDate'
import { earlierSelection } from '../../../selection/change/earlierSelection'
import { type Comparison, compareEntities } from '../../../selection/compare/compareEntities'
import type { Selection } from '../../../selection/select'
import type { View } from '../../../selection/view'
import type { Text } from '../../../text/text'

/** The earlier of the two dates of a comparison. */
export interface ComparedDates {
  /** As in the address. */
  earlier: string
  /** The same entities at that date. */
  comparison: Comparison
  /** Both dates in words. */
  dates: { before: string; now: string }
}

/** The comparison at the earlier date of the view; null if it names none that fits. `ids`: of the compared entities. */
export function datedComparison(
  selection: Selection,
  view: Pick<View, 'earlier'>,
  ids: readonly string[],
  text: Text,
): ComparedDates | null {
  const earlier = comparedDate({ ...view, filters: selection.filters }, selection.dataset)
  if (earlier === null) return null
  return {
    earlier,
    comparison: compareEntities(earlierSelection(selection, earlier), ids),
    dates: comparedDates(selection, earlier, text),
  }
}
