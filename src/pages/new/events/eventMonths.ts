import { calendarDay, compareDates } from '../../../dataset/partialDate'
import type { DatedEvent } from '../../../selection/events/datedEvents'

/** The events of one month, or those of one year whose month is not known. */
export interface EventMonth {
  /** `2023-10`, or `2023` without a month. */
  date: string
  events: readonly DatedEvent[]
}

/**
 * Groups events by month, newest first. What is only known to a year comes before its months, because lists are ordered by
 * the last day that a date can mean. The events of a month keep their order.
 */
export function eventMonths(events: readonly DatedEvent[]): readonly EventMonth[] {
  const months = new Map<string, DatedEvent[]>()
  for (const event of events) {
    const { precision, start } = event.interval
    const { year, month } = calendarDay(start)
    const isYear = precision === 'year'
    const date = isYear ? String(year) : `${year}-${String(month).padStart(2, '0')}`
    const known = months.get(date)
    if (known) known.push(event)
    else months.set(date, [event])
  }
  return [...months]
    .sort(([a], [b]) => compareDates(b, a) || a.length - b.length)
    .map(([date, own]) => ({ date, events: own }))
}

/** The first months that hold at least `fewest` events together. */
export function firstMonths(months: readonly EventMonth[], fewest: number): readonly EventMonth[] {
  let count = 0
  return months.filter(({ events }) => {
    const isShown = count < fewest
    count += events.length
    return isShown
  })
}
