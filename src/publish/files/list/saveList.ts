import { saveFile } from '../saveFile'
import { forExcel, type TableColumn, toCsv } from '../table'
import { listWorkbook } from './listWorkbook'

/** Writes a list as a CSV file and downloads it. With a byte-order mark, so that Excel reads names with accents. */
export function saveListCsv<Row>(name: string, columns: readonly TableColumn<Row>[], rows: readonly Row[]) {
  saveFile(`${name}.csv`, 'text/csv; charset=utf-8', forExcel(toCsv(columns, rows)))
}

/** Writes a list as an Excel workbook and downloads it. */
export function saveListWorkbook<Row>(file: string, list: Parameters<typeof listWorkbook<Row>>[0]) {
  saveFile(
    `${file}.xlsx`,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    listWorkbook(list) as Uint8Array<ArrayBuffer>,
  )
}
