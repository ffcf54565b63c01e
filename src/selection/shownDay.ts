import { knownTo } from '../dataset/horizon/knownTo'
import type { DayNumber } from '../dataset/partialDate'
import type { Selection } from './select'

/** The day to print after “as of”: the end of the period, but never later than the data. */
export function shownDay({ dataset, asOf }: Pick<Selection, 'dataset' | 'asOf'>): DayNumber {
  return Math.min(asOf, knownTo(dataset))
}
