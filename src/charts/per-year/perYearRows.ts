import type { Selection } from '../../selection/select'
import { yearCounts } from '../../selection/yearCounts'

/** One year of the selection. */
export interface YearRow {
  year: number
  agreements: number
  /** Distinct partner countries of the year. */
  countries: number
}

/** A row for every year from the first to the last with a selected record, empty years included. */
export function perYearRows(selection: Selection): readonly YearRow[] {
  const years = yearCounts(selection).filter(({ agreements }) => agreements > 0)
  const first = years[0]?.year ?? 0
  const last = years[years.length - 1]?.year ?? -1
  const byYear = new Map(years.map((count) => [count.year, count]))
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const { agreements = 0, countries = 0 } = byYear.get(first + index) ?? {}
    return { year: first + index, agreements, countries }
  })
}
