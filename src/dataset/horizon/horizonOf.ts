import type { Dataset } from '../dataset'
import { type DayNumber, dayNumber } from '../partialDate'
import { researchedTo } from './researchedTo'

type Dated = Pick<Dataset, 'about' | 'lastDay' | 'own'>

/**
 * The horizon of the records: charts show later time as not yet researched. Readers' own data is taken as complete to
 * its newest record, because most files do not state a horizon.
 */
export function horizonOf({ about, lastDay, own }: Dated): DayNumber {
  const horizon = researchedTo(about)
  return own === null ? horizon : Math.max(horizon, lastDay)
}

/** Whether a year ends after the horizon: its count cannot be compared with those of other years. */
export function isOpenYear(dataset: Dated, year: number): boolean {
  return dayNumber(year + 1) - 1 > horizonOf(dataset)
}
