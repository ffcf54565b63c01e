import { type DayNumber, dayNumber, parsePartialDate } from '../partialDate'
import { type Entry, type JsonPath, type Problem, problemAt } from './dataFolder'

/** Days between which dates of the data can be. */
interface Span {
  first: DayNumber
  last: DayNumber
}

/** Spaceflight began in 1957: no act, page or membership of the data is from before 1950. */
export const earliestDay = dayNumber(1950)

/** Reports a date that does not exist, or that begins after the last possible day or ends before the first. */
export function dateProblems(
  entry: Entry<unknown>,
  value: string | null | undefined,
  field: JsonPath,
  { first, last }: Span,
): readonly Problem[] {
  if (value === null || value === undefined) return []
  const interval = parsePartialDate(value)
  if (!interval)
    return [problemAt(entry, field, `${value} is not a calendar date`, 'give the day as the source has it')]
  if (interval.end < first)
    return [problemAt(entry, field, `${value} is before 1950`, 'correct the year; spaceflight began in 1957')]
  return interval.start > last
    ? [problemAt(entry, field, `${value} is in the future`, 'correct it; a plan is a milestone with planned')]
    : []
}
