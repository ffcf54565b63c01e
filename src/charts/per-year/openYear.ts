import type { Dataset } from '../../dataset/dataset'
import { parsePartialDate, yearOf } from '../../dataset/partialDate'

/** The year in which the research ended: it was not over, so its count is not comparable. */
export function openYear(dataset: Dataset): number {
  return yearOf(parsePartialDate(dataset.about.asOf)?.end ?? dataset.lastDay)
}
