import type { Dataset } from '../../dataset/dataset'
import { knownTo } from '../../dataset/horizon/knownTo'
import { type DayNumber, parsePartialDate } from '../../dataset/partialDate'
import type { ChartId } from '../chartTable'
import type { Filters } from '../filters'
import { mapColours, type View } from '../view'

/** Why a view cannot be compared with an earlier date: it is not before the end of the period, or before all of it. */
export type ThenProblem = 'then-too-late' | 'then-too-early'

type Period = Pick<Filters, 'from' | 'to'>
/** What tells up to which day the data speaks. */
export type DatedData = Pick<Dataset, 'about' | 'lastDay' | 'memberships'>

/** The later day of a comparison: the end of the period, but never later than the data. */
export function laterDay(dataset: DatedData, { to }: Pick<Period, 'to'>): DayNumber {
  const known = knownTo(dataset)
  return Math.min(dayOfThen(to) ?? known, known)
}

/** The last day that an earlier date can mean: what counts then is what the view counts with its period ending then (rule 12). */
function dayOfThen(then: string | null): DayNumber | null {
  return then === null ? null : (parsePartialDate(then)?.end ?? null)
}

/** What is wrong with an earlier date in a period; null if the two can be compared. */
export function thenProblem(dataset: DatedData, period: Period, then: string): ThenProblem | null {
  const day = dayOfThen(then) ?? Number.POSITIVE_INFINITY
  if (day >= laterDay(dataset, period)) return 'then-too-late'
  const first = period.from === null ? null : parsePartialDate(period.from)
  return first && day < first.start ? 'then-too-early' : null
}

/** The earlier date that a view is compared with; null if it names none, or none that fits its period. */
export function comparedDate(
  { earlier, filters }: Pick<View, 'earlier' | 'filters'>,
  dataset: DatedData,
): string | null {
  return earlier !== null && thenProblem(dataset, filters, earlier) === null ? earlier : null
}

/**
 * Whether a chart can show two dates: the map if it is coloured by counts of records, of all or of one program, and the
 * bars by country. All others show the period of the view.
 */
export function showsTwoDates(chart: ChartId, { color }: Pick<View, 'color'>): boolean {
  if (chart !== 'map') return chart === 'by-country'
  return color === 'agreements' || !mapColours.some((scheme) => scheme === color)
}
