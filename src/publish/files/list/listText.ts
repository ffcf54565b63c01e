import type { TableColumn } from '../table'

/** What a spreadsheet would run as a formula. */
const formula = /^[=+\-@]/

/** A list as text for the clipboard: a head and one line per row, cells parted by tabs, as spreadsheets paste it. */
export function listText<Row>(columns: readonly TableColumn<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map((column) => column.name),
    ...rows.map((row) => columns.map((column) => cellText(column.value(row) ?? ''))),
  ]
  return lines.map((cells) => cells.join('\t')).join('\n')
}

function cellText(value: string | number | boolean): string {
  const words = String(value).replace(/\s+/g, ' ')
  return typeof value === 'string' && formula.test(words) ? `'${words}` : words
}
