import { horizonOf } from '../../dataset/horizon/horizonOf'
import type { DayNumber } from '../../dataset/partialDate'
import type { ChartContext } from '../contract/chart'

/** Where a plot that ends on the day `to` draws the horizon; null if it ends before. */
export function horizonPx(
  { selection }: Pick<ChartContext, 'selection'>,
  to: DayNumber,
  x: (day: DayNumber) => number,
): number | null {
  const horizon = horizonOf(selection.dataset)
  return to > horizon ? x(horizon) : null
}

/** Explains the hatching of a plot that ends on the day `to`; null if nothing is hatched. */
export function horizonNote(
  { selection, text }: Pick<ChartContext, 'selection' | 'text'>,
  to: DayNumber,
): string | null {
  const horizon = horizonOf(selection.dataset)
  return to > horizon ? text.m.charts.overTime.unresearched(text.f.day(horizon)) : null
}
