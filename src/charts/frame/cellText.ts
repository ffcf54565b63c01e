import type { Text } from '../../text/text'
import type { TableColumn } from '../contract/chart'

/** A cell of a chart's table as readers see it. */
export function cellText({ id }: TableColumn, cell: string | number | null, { m, f }: Text): string {
  if (cell === null) return m.charts.frame.notApplicable
  const isYear = ['year', 'first_year', 'last_year'].includes(id)
  return typeof cell === 'number' ? (isYear ? f.year(cell) : f.number(cell)) : cell
}
