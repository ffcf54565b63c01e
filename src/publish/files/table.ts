import Papa from 'papaparse'

/** What a published table says of a column: the data package repeats it. */
export interface ColumnDescription {
  name: string
  /** A `date` is a whole day. Partial dates are strings. */
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date'
  description: string
}

/** A column of a table, with the value that it has for a row. */
export interface TableColumn<Row> extends ColumnDescription {
  value: (row: Row) => Cell | undefined
}

/** The value of a cell. Null and an empty text both mean “not known”. */
export type Cell = string | number | boolean | null

/** Separates the values of a list in one cell. */
export const listSeparator = ';'

/** The cells of one row, in the order of the columns. */
export function cellsOf<Row>(columns: readonly TableColumn<Row>[], row: Row): readonly Cell[] {
  return columns.map((column) => column.value(row) ?? null)
}

/** Rows as CSV, see `csvOf`. */
export function toCsv<Row>(columns: readonly TableColumn<Row>[], rows: readonly Row[]): string {
  return csvOf(
    columns,
    rows.map((row) => cellsOf(columns, row)),
  )
}

/**
 * Cells as CSV: UTF-8, RFC 4180 (CRLF, quotes doubled), a header line, empty cells for unknown values. Text that
 * a spreadsheet would run as a formula is prefixed with an apostrophe.
 */
export function csvOf(
  columns: readonly Pick<ColumnDescription, 'name'>[],
  rows: readonly (readonly Cell[])[],
): string {
  return `${Papa.unparse(
    { fields: columns.map(({ name }) => name), data: rows as Cell[][] },
    { newline: '\r\n', escapeFormulae: true },
  )}\r\n`
}

/** Adds a byte-order mark, without which Excel does not read a file as UTF-8. */
export function forExcel(csv: string): string {
  return `\uFEFF${csv}`
}
