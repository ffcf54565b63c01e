import { type DayNumber, parsePartialDate } from '../partialDate'
import { type Entry, type JsonPath, type Problem, problemAt } from './dataFolder'

/** Reports a date that does not exist or is after `today`. */
export function dateProblems(
  entry: Entry<unknown>,
  value: string | null | undefined,
  field: JsonPath,
  today: DayNumber,
): readonly Problem[] {
  if (value === null || value === undefined) return []
  const interval = parsePartialDate(value)
  if (!interval)
    return [problemAt(entry, field, `${value} is not a calendar date`, 'give the day as the source has it')]
  return interval.start > today
    ? [problemAt(entry, field, `${value} is in the future`, 'correct the date; plans belong in the note')]
    : []
}
