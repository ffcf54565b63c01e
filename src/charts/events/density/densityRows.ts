import { type DayNumber, dayNumber } from '../../../dataset/partialDate'
import type { Selection } from '../../../selection/select'
import { yearCounts } from '../../../selection/yearCounts'

/** One program in one year: what stands in place of marks where these would be too many. */
export interface DensityRow {
  /** Position of the primary program. */
  program: number
  year: number
  /** First and last day of the year. */
  start: DayNumber
  end: DayNumber
  agreements: number
  /** Interest and negotiations that are left out of counts. */
  interest: number
}

/** More marks than this no screen can show and nobody tell apart. */
export const mostMarks = 2000

/** Whether the selection has too many records to draw each. */
export function isDense({ count, interestCount }: Selection): boolean {
  return count + interestCount > mostMarks
}

/** A row for each program and year with a matching record, program by program, oldest first. */
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
