import { columnName } from '../../slides/ooxml/chart/sheetCells'
import {
  cellFormats,
  numberCell,
  sheetRow,
  spreadsheetNamespace,
  textCell,
  workbookPackage,
} from '../../slides/ooxml/workbookPackage'
import { xml } from '../../slides/ooxml/xml'
import type { TableColumn } from '../table'

export interface ListWorkbook<Row> {
  /** Name of the sheet with the rows. */
  name: string
  columns: readonly TableColumn<Row>[]
  rows: readonly Row[]
  /** The second sheet: its name, and what the rows are, by label and value. */
  about: { name: string; lines: readonly (readonly [string, string])[] }
}

const narrowest = 8
const widest = 48
/** Room for the button of the filter in the head of a column. */
const roomForFilter = 4

/** A list as an Excel workbook (.xlsx): rows under a fixed head with filters, and a sheet that says what they are. */
export function listWorkbook<Row>({ name, columns, rows, about }: ListWorkbook<Row>): Uint8Array {
  const head = columns.map((column) => column.name)
  const body = rows.map((row) => columns.map((column) => column.value(row) ?? ''))
  const end = `${columnName(columns.length - 1)}${rows.length + 1}`
  return workbookPackage([
    {
      name,
      content: xml(
        'worksheet',
        { xmlns: spreadsheetNamespace },
        xml(
          'sheetViews',
          {},
          xml(
            'sheetView',
            { workbookViewId: 0 },
            xml('pane', { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' }),
          ),
        ),
        widths(
          head.map((title, column) =>
            Math.max(title.length + roomForFilter, ...body.map((row) => String(row[column]).length)),
          ),
        ),
        xml('sheetData', {}, headRow(head), ...body.map((row, index) => bodyRow(index + 2, row))),
        xml('autoFilter', { ref: `A1:${end}` }),
      ),
    },
    {
      name: about.name,
      content: xml(
        'worksheet',
        { xmlns: spreadsheetNamespace },
        widths([16, widest]),
        xml('sheetData', {}, ...about.lines.map((line, index) => bodyRow(index + 1, line))),
      ),
    },
  ])
}

function widths(characters: readonly number[]): string {
  return xml(
    'cols',
    {},
    ...characters.map((width, index) =>
      xml('col', {
        min: index + 1,
        max: index + 1,
        width: Math.min(widest, Math.max(narrowest, width + 2)),
        customWidth: 1,
      }),
    ),
  )
}

function headRow(titles: readonly string[]): string {
  return sheetRow(
    1,
    titles.map((title, column) => textCell(`${columnName(column)}1`, title, cellFormats.bold)),
  )
}

function bodyRow(number: number, values: readonly (string | number | boolean)[]): string {
  return sheetRow(
    number,
    values.map((value, column) => {
      const cell = `${columnName(column)}${number}`
      return typeof value === 'number' ? numberCell(cell, value) : textCell(cell, String(value))
    }),
  )
}
