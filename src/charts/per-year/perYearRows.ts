import { listAt } from '../../dataset/indexDataset'
import { yearOf } from '../../dataset/partialDate'
import type { Selection } from '../../selection/select'

/** One year of the selection. */
export interface YearRow {
  year: number
  agreements: number
  /** Distinct partner countries of the year. */
  countries: number
}

/** A row for every year from the first to the last with a selected record, empty years included. */
export function perYearRows(selection: Selection): readonly YearRow[] {
  const { dataset, records, countsAsPartner } = selection
  const { columns } = dataset
  const years = new Map<number, { agreements: number; countries: Set<number> }>()
  for (const record of records) {
    const year = yearOf(columns.start[record] ?? 0)
    const entry = years.get(year) ?? { agreements: 0, countries: new Set<number>() }
    entry.agreements++
    for (const country of listAt(columns.partners, record))
      if (countsAsPartner[country]) entry.countries.add(country)
    years.set(year, entry)
  }
  if (years.size === 0) return []
  const first = Math.min(...years.keys())
  const last = Math.max(...years.keys())
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const entry = years.get(first + index)
    return { year: first + index, agreements: entry?.agreements ?? 0, countries: entry?.countries.size ?? 0 }
  })
}
