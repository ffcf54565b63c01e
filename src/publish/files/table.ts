import Papa from 'papaparse'

/** A column of a published table: its name and type are also those of the data package. */
export interface TableColumn<Row> {
  name: string
  type: 'string' | 'integer' | 'number' | 'boolean'
  description: string
  value: (row: Row) => string | number | boolean | null | undefined
}

/** Separates the values of a list in one cell. */
export const listSeparator = ';'

/**
 * Rows as CSV: UTF-8, RFC 4180 (CRLF, quotes doubled), a header line, empty cells for unknown values. Text that
 * a spreadsheet would run as a formula is prefixed with an apostrophe.
 */
export function toCsv<Row>(columns: readonly TableColumn<Row>[], rows: readonly Row[]): string {
  return `${Papa.unparse(
    {
      fields: columns.map((column) => column.name),
      data: rows.map((row) => columns.map((column) => column.value(row) ?? '')),
    },
    { newline: '\r\n', escapeFormulae: true },
  )}\r\n`
}

/** Adds a byte-order mark, without which Excel does not read a file as UTF-8. */
export function forExcel(csv: string): string {
  return `\uFEFF${csv}`
}
