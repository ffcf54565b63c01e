import type { DayNumber } from '../dataset/partialDate'
import { researchedTo } from '../dataset/researchedTo'
import type { Selection } from './select'

/** The day to print after “as of”: the end of the period, but never later than the research. */
export function shownDay({ dataset, asOf }: Pick<Selection, 'dataset' | 'asOf'>): DayNumber {
  return Math.min(asOf, researchedTo(dataset.about))
}
