import type { Dataset } from '../../dataset/dataset'
import { parsePartialDate, yearOf } from '../../dataset/partialDate'

/**
 * The year of the horizon. It is only partly covered, so its count cannot be compared with other years.
 */
export function openYear(dataset: Dataset): number {
  return yearOf(parsePartialDate(dataset.about.asOf)?.end ?? dataset.lastDay)
}
