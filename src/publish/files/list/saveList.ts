import { saveFile } from '../saveFile'
import { type TableColumn, toCsv } from '../table'
import { type ListWorkbook, listWorkbook } from './listWorkbook'

/** Writes a list as a CSV file and downloads it. */
export function saveListCsv<Row>(name: string, columns: readonly TableColumn<Row>[], rows: readonly Row[]) {
  saveFile(`${name}.csv`, 'text/csv; charset=utf-8', toCsv(columns, rows))
}

/** Writes a list as an Excel workbook and downloads it. */
export function saveListWorkbook<Row>(file: string, list: ListWorkbook<Row>) {
  saveFile(
    `${file}.xlsx`,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    listWorkbook(list) as Uint8Array<ArrayBuffer>,
  )
}
