import Papa from 'papaparse'

/** A column of a published table: its name and type are also those of the data package. */
export interface TableColumn<Row> {
  name: string
  type: 'string' | 'integer' | 'number' | 'boolean'
  description: string
  value: (row: Row) => string | number | boolean | null | undefined
}

/** What stands between the values of a list inside one cell. */
export const listSeparator = ';'

/**
 * Rows as CSV: UTF-8, RFC 4180 (CRLF, quotes doubled), a header line, an empty cell for what is not known. A text that
 * a spreadsheet would run as a formula starts with an apostrophe.
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

/** The form that Excel opens right: it takes a file for UTF-8 only when it begins with a byte-order mark. */
export function forExcel(csv: string): string {
  return `\uFEFF${csv}`
}
