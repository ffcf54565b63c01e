import { type DayNumber, dayNumber } from '../../../dataset/partialDate'
import type { Selection } from '../../../selection/select'
import { yearCounts } from '../../../selection/yearCounts'

/** Counts of one program in one year, drawn as a column if there are too many records for marks. */
export interface DensityRow {
  /** Position of the primary program. */
  program: number
  year: number
  /** First and last day of the year. */
  start: DayNumber
  end: DayNumber
  agreements: number
  /** Expressions of interest and negotiations that are not counted. */
  interest: number
}

/** With more marks than this, single marks can no longer be told apart. */
export const mostMarks = 2000

/** Whether the selection has too many records to draw one mark each. */
export function isDense({ count, interestCount }: Selection): boolean {
  return count + interestCount > mostMarks
}

/** One row per program and year with a matching record, ordered by program, then year. */
export function densityRows(selection: Selection): readonly DensityRow[] {
  const years = yearCounts(selection)
  return selection.dataset.programs.flatMap((_, program) =>
    years
      .map(({ year, programs, interest }) => ({
        program,
        year,
        start: dayNumber(year),
        end: dayNumber(year + 1) - 1,
        agreements: programs[program] ?? 0,
        interest: interest[program] ?? 0,
      }))
      .filter((row) => row.agreements + row.interest > 0),
  )
}
