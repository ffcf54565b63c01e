import { type DayNumber, dayNumber, yearOf } from '../../dataset/partialDate'
import type { Selection } from '../../selection/select'
import { type CumulativeRow, rowOn } from './cumulativeRows'

/**
 * The stack as drawn: it starts at 0, at most a year before that of the first record, and runs level to the end of the
 * period or to the newest record of the data, whichever comes first.
 */
interface CumulativePoints {
  points: readonly CumulativeRow[]
  start: DayNumber
  end: DayNumber
  /** Where the axis ends: a little after `end` if something is added on that day, since the step would have no width. */
  axisEnd: DayNumber
  /** Positions of the programs that have a layer, top of the stack first. */
  layers: readonly number[]
}

/** Share of the axis that a total reached on the last day takes. */
const lastShare = 0.01

/** The stack of the rows of a selection; without rows, no points. */
export function cumulativePoints(rows: readonly CumulativeRow[], selection: Selection): CumulativePoints {
  const { dataset } = selection
  const first = rows[0]
  const last = rows[rows.length - 1]
  if (!first || !last) {
    const { from: start, to: end } = selection
    return { points: [], start, end, axisEnd: end, layers: [] }
  }
  const end = Math.max(Math.min(selection.to, dataset.lastDay), last.day)
  const yearBefore = dayNumber(yearOf(first.day) - 1)
  const start = Math.min(first.day - 1, Math.max(selection.from, dataset.firstDay, yearBefore))
  return {
    points: [
      rowOn(start, { byProgram: first.byProgram.map(() => 0), total: 0 }),
      ...rows,
      ...(end > last.day ? [rowOn(end, last)] : []),
    ],
    start,
    end,
    axisEnd: end > last.day ? end : end + Math.ceil((end - start) * lastShare),
    layers: [...dataset.programs.keys()].filter((program) => (last.byProgram[program] ?? 0) > 0),
  }
}
