import { type DayNumber, parsePartialDate } from '../partialDate'
import { type Entry, type JsonPath, type Problem, problemAt } from './dataFolder'

/** What is wrong with a date that was written down: no day of the calendar, or a day to come. `today`: the last day that is not. */
export function dateProblems(
  entry: Entry<unknown>,
  value: string | null | undefined,
  field: JsonPath,
  today: DayNumber,
): readonly Problem[] {
  if (value === null || value === undefined) return []
  const interval = parsePartialDate(value)
  if (!interval)
    return [
      problemAt(entry, field, `${value} is no day of the calendar`, 'give the day as the source has it'),
    ]
  return interval.start > today
    ? [problemAt(entry, field, `${value} lies in the future`, 'correct the date; plans belong into the note')]
    : []
}
