import { yearOf } from '../../dataset/partialDate'
import type { Filters } from '../../selection/filters'
import type { Selection } from '../../selection/select'

/** The first and the last year of an animation. */
export interface YearSpan {
  first: number
  last: number
}

/**
 * The years that an animation of a selection shows: those of its period. Without a start it begins with the first record,
 * without an end it goes on to the end of the data.
 */
export function animationYears({ filters, dataset, firstYear, years }: Selection): YearSpan {
  const end = yearOf(dataset.lastDay)
  const last = filters.to === null ? end : Math.min(yearIn(filters.to), end)
  const record = years.findIndex((count) => count > 0)
  const first = filters.from === null ? firstYear + Math.max(record, 0) : yearIn(filters.from)
  return { first: Math.min(first, last), last }
}

/** The filters of the still of a year: the period grows year by year. The last still has the filters of the view. */
export function filtersOfYear(filters: Filters, year: number, { last }: YearSpan): Filters {
  return year === last ? filters : { ...filters, to: String(year) }
}

/** Year of an edge of a period: `2020`, `2020-05`, `2020-05-17`. */
function yearIn(edge: string): number {
  return Number(edge.slice(0, 4))
}
