import { type DayNumber, isoDay } from '../../dataset/partialDate'
import { countedByStep } from '../../selection/counting/readTime'
import { firstRecords } from '../../selection/records/firstRecords'
import type { Selection } from '../../selection/select'
import type { Measure } from '../../selection/view'

/** Totals of the stack from `day` on. */
export interface CumulativeRow {
  day: DayNumber
  /** ISO 8601 day. */
  date: string
  /** Running total of each program, by its position. */
  byProgram: readonly number[]
  total: number
}

/**
 * One row per time step in which something is added. A record is added at the end of its date interval, so that the curve
 * never claims more than is known (counting rule 3). A country is added once, at its first agreement and under the primary
 * program of that agreement, so the total is the number of distinct partner countries.
 */
export function cumulativeRows(selection: Selection, by: Measure): readonly CumulativeRow[] {
  const { dataset } = selection
  const added = by === 'agreements' ? countedByStep(selection.counts) : addedCountries(selection)
  const programs = dataset.programs.length
  const totals = new Array<number>(programs).fill(0)
  const rows: CumulativeRow[] = []
  let total = 0
  dataset.steps.days.forEach((day, step) => {
    const before = total
    for (let program = 0; program < programs; program++) {
      const count = added[step]?.[program] ?? 0
      totals[program] = (totals[program] as number) + count
      total += count
    }
    if (total > before) rows.push(rowOn(day, { byProgram: totals.slice(), total }))
  })
  return rows
}

/** Countries added at their first agreement, by time step, then by primary program. */
function addedCountries(selection: Selection): readonly Uint32Array[] {
  const { programs, steps, columns } = selection.dataset
  const added = Array.from(steps.days, () => new Uint32Array(programs.length))
  for (const { record } of firstRecords(selection, 'all')) {
    const row = added[columns.step[record] as number]
    const program = columns.primaryProgram[record] as number
    if (row) row[program] = (row[program] as number) + 1
  }
  return added
}

/** Builds the row of a day from its totals. */
export function rowOn(
  day: DayNumber,
  { byProgram, total }: Pick<CumulativeRow, 'byProgram' | 'total'>,
): CumulativeRow {
  return { day, date: isoDay(day), byProgram, total }
}
