import type { TimeSteps } from '../dataset'
import { calendarDay, dayNumber, parsePartialDate } from '../partialDate'
import type { Claim } from '../schema'

/** With more days than this, steps are months: charts would look the same with days, but each day would cost a row. */
const mostDays = 1500

/**
 * The time steps for records with these end days (ascending). If there are many distinct days, the steps are months, split
 * at the days of stated totals, so that those can still be compared with exact counts.
 */
export function timeSteps(ends: Int32Array, claims: readonly Claim[]): TimeSteps {
  const days = distinct(ends)
  if (days.length <= mostDays) return { days: Int32Array.from(days), unit: 'day' }
  const edges = [...distinct(days.map(endOfMonth)), ...claims.flatMap(daysOfClaim)]
  return { days: Int32Array.from(distinct(edges.sort((a, b) => a - b))), unit: 'month' }
}

/** For each record, the position of its step. */
export function stepsOf(ends: Int32Array, { days }: TimeSteps): Uint16Array {
  let step = 0
  return Uint16Array.from(ends, (end) => {
    while ((days[step] as number) < end) step++
    return step
  })
}

function distinct(ascending: ArrayLike<number>): number[] {
  return Array.from(ascending).filter((value, i) => i === 0 || value !== ascending[i - 1])
}

function endOfMonth(day: number): number {
  const { year, month } = calendarDay(day)
  return dayNumber(year, month + 1) - 1
}

/** The last day of a stated total; for a total over a period, also the day before the period. */
function daysOfClaim({ date, asOf, period }: Claim): number[] {
  const [from, to] = (period ?? '').split('/')
  const before = parsePartialDate(from ?? '')
  const last = parsePartialDate(to ?? asOf ?? date)
  return [...(before ? [before.start - 1] : []), ...(last ? [last.end] : [])]
}
