import { clamp } from '../../../charts/scale/clamp'
import { parsePartialDate } from '../../../dataset/partialDate'

/**
 * Arithmetic of the time slider, without a browser. A period edge in the address is a year, a month or a day, or null for
 * the beginning or end of the data; the slider moves in whole years.
 */

export interface Years {
  first: number
  last: number
}

export interface Period {
  from: string | null
  to: string | null
}

/** Whether a period ends before it starts. */
export function endsBeforeStart({ from, to }: Period): boolean {
  const start = from === null ? null : parsePartialDate(from)
  const end = to === null ? null : parsePartialDate(to)
  return start !== null && end !== null && start.start > end.end
}

/** Returns the years that a period covers, clamped to the range of the slider. */
export function periodYears(period: Period, years: Years): Years {
  const inYears = (year: number) => clamp(year, years.first, years.last)
  return {
    first: period.from ? inYears(Number(period.from.slice(0, 4))) : years.first,
    last: period.to ? inYears(Number(period.to.slice(0, 4))) : years.last,
  }
}

/** Returns the period with its start moved to a year. The end moves along if it would be before the start. */
export function withFirstYear(period: Period, year: number, years: Years): Period {
  const { last } = periodYears(period, years)
  const from = year <= years.first ? null : String(year)
  return { from, to: year > last && year < years.last ? String(year) : year > last ? null : period.to }
}

/** Returns the period with its end moved to a year. The start moves along if it would be after the end. */
export function withLastYear(period: Period, year: number, years: Years): Period {
  const { first } = periodYears(period, years)
  const to = year >= years.last ? null : String(year)
  return { from: year < first && year > years.first ? String(year) : year < first ? null : period.from, to }
}

/**
 * Returns the period at which playing starts. If the period already reaches the end of the data, playing restarts
 * with its first year alone; in a comparison with an earlier date, with the year after that.
 */
export function playStart(period: Period, years: Years, earlier: string | null = null): Period {
  const { first, last } = periodYears(period, years)
  if (last < years.last) return period
  const start = earlier === null ? first : clamp(Number(earlier.slice(0, 4)) + 1, first, last)
  return withLastYear(period, start, years)
}

/** Returns the period extended by a year; null at the end of the data. */
export function playNext(period: Period, years: Years): Period | null {
  const { last } = periodYears(period, years)
  return last >= years.last ? null : withLastYear(period, last + 1, years)
}

/**
 * Reads a typed period edge as a partial date with the precision that was typed: `2018`, `2018-3`, `3/2018`, `Mar 2018`,
 * `2018-03-15`, `15 March 2018`, `Mar 15, 2018`, `15.3.2018`. Null if empty; undefined if it is no date, or could be two:
 * `3/4/2018`. `months` are the names of the months in the reader's language.
 */
export function readPeriodEdge(typed: string, months: readonly string[]): string | null | undefined {
  const value = typed.trim()
  if (value === '') return null
  if (!/^[\p{L}\p{M}0-9]+([\s,./-]+[\p{L}\p{M}0-9]+){0,2}\.?$/u.test(value)) return undefined
  const parts = value.split(/[\s,./-]+/).filter((part) => part !== '')
  const year = parts.findIndex((part) => /^\d{4}$/.test(part))
  // A year in the middle belongs to no known form.
  if (year < 0 || (year === 1 && parts.length === 3)) return undefined
  const rest = parts.filter((_, position) => position !== year)
  const named = rest.findIndex((part) => /^\p{L}/u.test(part))
  const month = named < 0 ? null : monthNamed(rest[named] ?? '', months)
  const numbers = rest.filter((_, position) => position !== named).map(numberOf)
  if (month === undefined || numbers.includes(null)) return undefined
  const [first, second] = numbers as number[]
  return dateOf(parts[year] ?? '', year === 0, month, first, second)
}

/** The partial date of a year, a month by name if there is one, and up to two numbers; undefined if there is none. */
function dateOf(
  year: string,
  isYearFirst: boolean,
  named: number | null,
  first: number | undefined,
  second: number | undefined,
): string | undefined {
  if (named !== null) return second === undefined ? valid(year, named, first) : undefined
  if (first === undefined || second === undefined || isYearFirst) return valid(year, first, second)
  // The day comes first in most of the world and the month in the United States: only one order may be possible.
  const orders = new Set([valid(year, second, first), valid(year, first, second)])
  orders.delete(undefined)
  const [only, other] = orders
  return other === undefined ? only : undefined
}

function valid(year: string, month?: number, day?: number): string | undefined {
  const parts = [year, ...[month, day].flatMap((part) => (part === undefined ? [] : [twoDigits(part)]))]
  const date = parts.join('-')
  return parsePartialDate(date) ? date : undefined
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

/** A day or month as a number, with or without the ending of an ordinal number; null if it is none. */
function numberOf(part: string): number | null {
  const match = /^(\d{1,2})(st|nd|rd|th)?$/i.exec(part)
  return match ? Number(match[1]) : null
}

/** The number of a month by its name or the first three letters or more of it; undefined if it is not one month. */
function monthNamed(part: string, months: readonly string[]): number | undefined {
  const typed = part.toLowerCase()
  if (typed.length < 3 && !months.some((month) => month.toLowerCase() === typed)) return undefined
  const found = months.flatMap((month, position) =>
    month.toLowerCase().startsWith(typed) ? [position + 1] : [],
  )
  return found.length === 1 ? found[0] : undefined
}
