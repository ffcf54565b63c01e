import { listAt } from '../../dataset/indexDataset'
import { calendarDay, type DayNumber } from '../../dataset/partialDate'
import type { Selection } from '../../selection/select'
import type { Measure } from '../../selection/view'

/** The state of the stack from one day on. */
export interface CumulativeRow {
  day: DayNumber
  /** ISO 8601 day. */
  date: string
  /** Running total of each program, by its position. */
  byProgram: readonly number[]
  total: number
}

/**
 * One row for each day on which something is added: at the end of a record's date interval, so that the curve never
 * claims more than is known (counting rule 3). Counting countries, each is added once, at its first agreement, under
 * the primary program of that agreement; the total is then the number of distinct partner countries.
 */
export function cumulativeRows(selection: Selection, by: Measure): readonly CumulativeRow[] {
  const { dataset, records, countsAsPartner } = selection
  const { columns } = dataset
  const totals = dataset.programs.map(() => 0)
  const known = new Set<number>()
  const rows: CumulativeRow[] = []
  for (const record of records) {
    const day = columns.end[record] ?? 0
    const program = columns.primaryProgram[record] ?? 0
    const added =
      by === 'agreements' ? 1 : newPartners(listAt(columns.partners, record), countsAsPartner, known)
    if (added === 0) continue
    totals[program] = (totals[program] ?? 0) + added
    const row = {
      day,
      date: isoDay(day),
      byProgram: [...totals],
      total: totals.reduce((sum, value) => sum + value, 0),
    }
    if (rows[rows.length - 1]?.day === day) rows[rows.length - 1] = row
    else rows.push(row)
  }
  return rows
}

function newPartners(partners: Uint16Array, countsAsPartner: Uint8Array, known: Set<number>): number {
  let added = 0
  for (const country of partners) {
    if (!countsAsPartner[country] || known.has(country)) continue
    known.add(country)
    added++
  }
  return added
}

function isoDay(day: DayNumber): string {
  const { year, month, day: dayOfMonth } = calendarDay(day)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${year}-${two(month)}-${two(dayOfMonth)}`
}
