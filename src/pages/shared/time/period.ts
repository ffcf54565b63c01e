import { clamp } from '../../../charts/scale/clamp'

/**
 * Arithmetic of the time slider, without a browser. A period edge in the address is a year or a month, or null for
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
 * with its first year alone.
 */
export function playStart(period: Period, years: Years): Period {
  const { first, last } = periodYears(period, years)
  return last < years.last ? period : withLastYear(period, first, years)
}

/** Returns the period extended by a year; null at the end of the data. */
export function playNext(period: Period, years: Years): Period | null {
  const { last } = periodYears(period, years)
  return last >= years.last ? null : withLastYear(period, last + 1, years)
}

/** Parses a typed period edge: a year or a month; null if empty, undefined if invalid. */
export function readPeriodEdge(typed: string): string | null | undefined {
  const value = typed.trim()
  if (value === '') return null
  const match = /^(\d{4})(?:[-/.](\d{1,2}))?$/.exec(value)
  if (!match) return undefined
  if (match[2] === undefined) return match[1]
  const month = Number(match[2])
  return month >= 1 && month <= 12 ? `${match[1]}-${String(month).padStart(2, '0')}` : undefined
}
