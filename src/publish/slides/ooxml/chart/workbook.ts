import {
  cellFormats,
  numberCell,
  sheetRow,
  spreadsheetNamespace,
  textCell,
  workbookPackage,
} from '../workbookPackage'
import { xml } from '../xml'
import { chartKeys, type DrawnChart } from './drawnChart'
import { columnName, sheetDay } from './sheetCells'

/** The embedded workbook of a chart: one row per category or day, one column per series. */
export function workbook(chart: DrawnChart): Uint8Array {
  return workbookPackage([{ name: 'Sheet1', content: sheetXml(chart) }])
}

function sheetXml(chart: DrawnChart): string {
  const { series } = chart
  const keys = chartKeys(chart)
  const keyCells =
    keys.kind === 'days'
      ? keys.days.map((day) => (cell: string) => numberCell(cell, sheetDay(day), cellFormats[keys.format]))
      : keys.names.map((name) => (cell: string) => textCell(cell, name))
  const rows = [
    sheetRow(
      1,
      ['', ...series.map(({ name }) => name)].map((name, column) => textCell(`${columnName(column)}1`, name)),
    ),
    ...keyCells.map((key, index) =>
      sheetRow(index + 2, [
        key(`A${index + 2}`),
        ...series.map(({ values }, column) =>
          numberCell(`${columnName(column + 1)}${index + 2}`, values[index] ?? 0),
        ),
      ]),
    ),
  ]
  return xml(
    'worksheet',
    { xmlns: spreadsheetNamespace },
    xml('cols', {}, xml('col', { min: 1, max: 1, width: 32, customWidth: 1 })),
    xml('sheetData', {}, ...rows),
  )
}
