import { isoDay } from '../../dataset/partialDate'
import { type DatedData, laterDay } from '../../selection/change/comparedDate'
import type { Filters } from '../../selection/filters'
import type { Text } from '../../text/text'

interface DatedView {
  dataset: DatedData
  filters: Pick<Filters, 'to'>
}

/** The two dates of a comparison in words, each as precise as it was chosen; the end of the data by its month. */
export function comparedDates(
  view: DatedView,
  earlier: string,
  { f }: Text,
): { before: string; now: string } {
  return { before: f.date(earlier), now: f.date(laterDate(view)) }
}

/** The later date of a comparison as a partial date. */
export function laterDate({ dataset, filters }: DatedView): string {
  return filters.to ?? isoDay(laterDay(dataset, filters)).slice(0, 'yyyy-mm'.length)
}
