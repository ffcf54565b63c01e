import { tabbedRows } from '../../../text/tabbedRows'
import type { TableColumn } from '../table'

/** A list as text for the clipboard: a head and one line per row. */
export function listText<Row>(columns: readonly TableColumn<Row>[], rows: readonly Row[]): string {
  return tabbedRows(
    columns.map(({ name }) => name),
    rows.map((row) => columns.map((column) => column.value(row))),
  )
}
