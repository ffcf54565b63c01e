import type { Agreement } from '../../../dataset/schema'

/**
 * Columns of a unit chart: a square per record for each year, sorted by its first program, and for each program the
 * number of squares and of all records that carry it.
 */
export interface UnitColumns {
  firstYear: number
  columns: readonly { year: number; squares: readonly Square[] }[]
  /** Most records first. */
  programs: readonly { program: number; squares: number; count: number }[]
}

interface Square {
  /** Id of the record. */
  id: string
  /** Position of its first program. */
  program: number
}

/** Returns one square per record, grouped by the year of its date. */
export function unitColumns(
  records: readonly Agreement[],
  positionOf: (programId: string) => number,
): UnitColumns {
  const years = records.map((record) => Number(record.date.value.slice(0, 4)))
  const firstYear = Math.min(...years)
  const columns = Array.from({ length: Math.max(...years) - firstYear + 1 }, (_, index) => ({
    year: firstYear + index,
    squares: [] as Square[],
  }))
  const counts = new Map<number, { squares: number; count: number }>()
  records.forEach((record, i) => {
    record.programs.forEach((id, place) => {
      const program = positionOf(id)
      const { squares, count } = counts.get(program) ?? { squares: 0, count: 0 }
      counts.set(program, { squares: squares + (place === 0 ? 1 : 0), count: count + 1 })
      if (place === 0) columns[(years[i] ?? firstYear) - firstYear]?.squares.push({ id: record.id, program })
    })
  })
  for (const column of columns) column.squares.sort((a, b) => b.program - a.program)
  const programs = [...counts]
    .map(([program, count]) => ({ program, ...count }))
    .sort((a, b) => b.count - a.count || a.program - b.program)
  return { firstYear, columns, programs }
}
