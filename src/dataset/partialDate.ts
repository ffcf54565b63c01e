/**
 * Partial dates (ISO 8601 / EDTF level 0: `2023`, `2023-10`, `2023-10-18`) as intervals of days.
 * A day is an integer, counted from 1970-01-01 in UTC, so that the reader's time zone cannot shift it.
 */

export type DatePrecision = 'year' | 'month' | 'day'

/** Days since 1970-01-01, UTC. */
export type DayNumber = number

export interface DateInterval {
  precision: DatePrecision
  /** First day that the date can mean. */
  start: DayNumber
  /** Last day that the date can mean, included. */
  end: DayNumber
}

const millisecondsPerDay = 86_400_000
const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** The day number of a calendar day; months and days count from 1. */
export function dayNumber(year: number, month = 1, day = 1): DayNumber {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / millisecondsPerDay)
}

/** The day of a moment, in UTC. */
export function dayOf(moment: Date): DayNumber {
  return Math.floor(moment.getTime() / millisecondsPerDay)
}

/** The calendar day of a day number, in UTC. */
export function calendarDay(day: DayNumber): { year: number; month: number; day: number } {
  const date = new Date(day * millisecondsPerDay)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The day as `YYYY-MM-DD`. */
export function isoDay(day: DayNumber): string {
  const { year, month, day: dayOfMonth } = calendarDay(day)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${year}-${two(month)}-${two(dayOfMonth)}`
}

/** The year of a day. */
export function yearOf(day: DayNumber): number {
  return new Date(day * millisecondsPerDay).getUTCFullYear()
}

/** The precision of a date that can mean any day from `start` to `end`. */
export function precisionOf(start: DayNumber, end: DayNumber): DatePrecision {
  return start === end ? 'day' : end - start > 31 ? 'year' : 'month'
}

/** Parses a partial date; null if it is not a valid date (`2023-13`, `2023-02-30`). */
export function parsePartialDate(value: string): DateInterval | null {
  const match = pattern.exec(value)
  if (!match) return null
  const year = Number(match[1])
  if (match[2] === undefined)
    return { precision: 'year', start: dayNumber(year), end: dayNumber(year + 1) - 1 }
  const month = Number(match[2])
  if (month < 1 || month > 12) return null
  const monthEnd = dayNumber(year, month + 1) - 1
  if (match[3] === undefined) return { precision: 'month', start: dayNumber(year, month), end: monthEnd }
  const day = dayNumber(year, month, Number(match[3]))
  if (Number(match[3]) < 1 || day > monthEnd) return null
  return { precision: 'day', start: day, end: day }
}

/**
 * Orders partial dates, oldest first, by the last day that they can mean, which also decides when a record counts in a
 * series (counting rule 3). Every list in order of time does the same. What is not a date comes first.
 */
export function compareDates(a: string, b: string): number {
  return lastDayOf(a) - lastDayOf(b)
}

function lastDayOf(date: string): DayNumber {
  return parsePartialDate(date)?.end ?? Number.MIN_SAFE_INTEGER
}
