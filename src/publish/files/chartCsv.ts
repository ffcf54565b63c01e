import type { ChartContent } from '../../charts/contract/chart'
import { toCsv } from './table'

/** The rows behind a chart as CSV, under the ids of its columns; an empty cell is “not applicable”. */
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
