import type { ChartContent } from '../../charts/contract/chart'
import { toCsv } from './table'

/** The rows of a chart as CSV, with the column ids as header; an empty cell means “not applicable”. */
export function chartCsv({ columns, table }: Pick<ChartContent, 'columns' | 'table'>): string {
  return toCsv(
    columns.map(({ id, label, isNumeric }, position) => ({
      name: id,
      type: isNumeric ? ('number' as const) : ('string' as const),
      description: label,
      value: (row: (typeof table)[number]) => row[position],
    })),
    table,
  )
}
