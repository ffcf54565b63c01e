import { compareDates, parsePartialDate } from '../../dataset/partialDate'
import type { TableCells } from '../contract/chart'

/** The column that a table is sorted by, and in which direction. */
export interface TableOrder {
  /** Position of the column. */
  column: number
  isDescending: boolean
}

/**
 * The order after a press on the head of a column: first the way that readers look for (text from A, numbers and dates
 * from the most and the newest), then the other way, then the chart's own order, which is null.
 */
export function nextOrder(cells: TableCells, order: TableOrder | null, column: number): TableOrder | null {
  const isDescending = kindOf(cells, column) !== 'text'
  if (order?.column !== column) return { column, isDescending }
  return order.isDescending === isDescending ? { column, isDescending: !isDescending } : null
}

/** The rows in an order. Cells that are not applicable come last both ways; equal cells keep the chart's order. */
export function orderedCells(
  cells: TableCells,
  order: TableOrder | null,
  compareText: (a: string, b: string) => number,
): TableCells {
  if (order === null) return cells
  const { column, isDescending } = order
  const kind = kindOf(cells, column)
  const compare = (a: string | number, b: string | number) =>
    typeof a === 'number' && typeof b === 'number'
      ? a - b
      : kind === 'date'
        ? compareDates(String(a), String(b))
        : compareText(String(a), String(b))
  return [...cells].sort((one, other) => {
    const a = one[column] ?? ''
    const b = other[column] ?? ''
    if (a === '' || b === '') return Number(a === '') - Number(b === '')
    return isDescending ? compare(b, a) : compare(a, b)
  })
}

/** What a column holds; years as numbers are numbers. */
function kindOf(cells: TableCells, column: number): 'number' | 'date' | 'text' {
  const values = cells.map((row) => row[column]).filter((value) => value !== null && value !== '')
  if (values.some((value) => typeof value === 'number')) return 'number'
  return values.every((value) => parsePartialDate(String(value)) !== null) ? 'date' : 'text'
}
