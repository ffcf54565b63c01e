import { clamp } from '../../../charts/scale/clamp'

/**
 * The arithmetic of the time slider, without a browser. A period edge in the address is a year or a month, or null
 * for the beginning or the end of the data; the slider moves by whole years.
 */

export interface Years {
  first: number
  last: number
}

export interface Period {
  from: string | null
  to: string | null
}

/** The years that a period covers on a slider from `years.first` to `years.last`. */
export function periodYears(period: Period, years: Years): Years {
  const inYears = (year: number) => clamp(year, years.first, years.last)
  return {
    first: period.from ? inYears(Number(period.from.slice(0, 4))) : years.first,
    last: period.to ? inYears(Number(period.to.slice(0, 4))) : years.last,
  }
}

/** The period with its start moved to a year; an end that would lie before it moves along. */
export function withFirstYear(period: Period, year: number, years: Years): Period {
  const { last } = periodYears(period, years)
  const from = year <= years.first ? null : String(year)
  return { from, to: year > last && year < years.last ? String(year) : year > last ? null : period.to }
}

/** The period with its end moved to a year; a start that would lie after it moves along. */
export function withLastYear(period: Period, year: number, years: Years): Period {
  const { first } = periodYears(period, years)
  const to = year >= years.last ? null : String(year)
  return { from: year < first && year > years.first ? String(year) : year < first ? null : period.from, to }
}

/** Where playing starts: at the end of the data it begins again, with the first year alone. */
export function playStart(period: Period, years: Years): Period {
  const { first, last } = periodYears(period, years)
  return last < years.last ? period : withLastYear(period, first, years)
}

/** The next step of playing, a year further; null when the end is reached. */
export function playNext(period: Period, years: Years): Period | null {
  const { last } = periodYears(period, years)
  return last >= years.last ? null : withLastYear(period, last + 1, years)
}

/** What a reader typed as a period edge: a year, a month, nothing (`null`), or no period at all (`undefined`). */
export function readPeriodEdge(typed: string): string | null | undefined {
  const value = typed.trim()
  if (value === '') return null
  const match = /^(\d{4})(?:[-/.](\d{1,2}))?$/.exec(value)
  if (!match) return undefined
  if (match[2] === undefined) return match[1]
  const month = Number(match[2])
  return month >= 1 && month <= 12 ? `${match[1]}-${String(month).padStart(2, '0')}` : undefined
}
