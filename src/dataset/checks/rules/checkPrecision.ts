import { type DayNumber, parsePartialDate } from '../../partialDate'
import { type CheckInput, type Problem, problemAt } from '../dataFolder'
import { search } from './checkSearched'

/**
 * A date is as precise as the most precise page: the record may not name a day elsewhere, and the date of a report is at
 * the latest the day of its page.
 */
export function checkPrecision({ entries }: CheckInput): Problem[] {
  const sources = new Map(entries.sources.map((entry) => [entry.id, entry.value]))
  return entries.agreements.flatMap((entry) => {
    const { date, title, summary, note, sources: cited = [] } = entry.value
    const interval = parsePartialDate(date?.value ?? '')
    if (!date || !interval || interval.precision === 'day') return []
    const isInside = (day: DayNumber) => interval.start <= day && day <= interval.end
    // Days of a visit or a session may stand in the note if it says when the day of the act was searched for.
    const isSearched = note !== undefined && search.test(note)
    const named = [title, summary, isSearched ? '' : note]
      .flatMap((text) => daysIn(text ?? ''))
      .find(({ day }) => isInside(day))
    if (named)
      return [
        problemAt(
          entry,
          ['date', 'value'],
          `is ${date.value}, but the record names the day ${named.text}`,
          'give that day if it is the day of the act; otherwise move it to the note, and say there when the day of the act was searched for: “Searched in November 2026.”',
        ),
      ]
    const page = cited
      .flatMap((id) => sources.get(id)?.published ?? [])
      .find((published) => {
        const read = parsePartialDate(published)
        return read?.precision === 'day' && isInside(read.end)
      })
    if (date.basis !== 'reported' || page === undefined) return []
    return [
      problemAt(
        entry,
        ['date', 'value'],
        `is ${date.value}, but a page of ${page} reports it`,
        'give the day of the first page that reports it',
      ),
    ]
  })
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const monthNames = months.join('|')
const patterns = [
  new RegExp(`\\b(?<day>\\d{1,2}) (?<month>${monthNames}) (?<year>\\d{4})\\b`, 'g'),
  new RegExp(`\\b(?<month>${monthNames}) (?<day>\\d{1,2}), (?<year>\\d{4})\\b`, 'g'),
]

/** The days that a text names in full: “18 October 2023”. */
function daysIn(text: string): { text: string; day: DayNumber }[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, groups }) => {
      const month = String(months.indexOf(groups?.month ?? '') + 1).padStart(2, '0')
      const day = parsePartialDate(`${groups?.year}-${month}-${groups?.day?.padStart(2, '0')}`)
      return day ? [{ text: found, day: day.start }] : []
    }),
  )
}
