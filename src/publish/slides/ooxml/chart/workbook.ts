import { type Part, zipPackage } from '../packageParts'
import { xml, xmlText } from '../xml'
import { chartKeys, type DrawnChart } from './drawnChart'
import { columnName, sheetDay } from './sheetCells'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const sheetml = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
/** Indices into `cellXfs` below. */
const formats = { 'yyyy-mm-dd': 1, yyyy: 2 } as const

/** The embedded workbook of a chart: one row per category or day, one column per series. */
export function workbook(chart: DrawnChart): Uint8Array {
  const parts: readonly Part[] = [
    {
      path: 'xl/workbook.xml',
      contentType: `${sheetml}.sheet.main+xml`,
      content: xml(
        'workbook',
        {
          xmlns: main,
          'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        },
        xml('sheets', {}, xml('sheet', { name: 'Sheet1', sheetId: 1, 'r:id': 'rId1' })),
      ),
      relations: [
        { id: 'rId1', type: 'worksheet', target: 'xl/worksheets/sheet1.xml' },
        { id: 'rId2', type: 'styles', target: 'xl/styles.xml' },
      ],
    },
    {
      path: 'xl/worksheets/sheet1.xml',
      contentType: `${sheetml}.worksheet+xml`,
      content: sheetXml(chart),
    },
    { path: 'xl/styles.xml', contentType: `${sheetml}.styles+xml`, content: stylesXml },
  ]
  return zipPackage(parts, [{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }])
}

function sheetXml(chart: DrawnChart): string {
  const { series } = chart
  const keys = chartKeys(chart)
  const keyCells =
    keys.kind === 'days'
      ? keys.days.map((day) => (cell: string) => numberCell(cell, sheetDay(day), formats[keys.format]))
      : keys.names.map((name) => (cell: string) => textCell(cell, name))
  const rows = [
    row(
      1,
      ['', ...series.map(({ name }) => name)].map((name, column) => textCell(`${columnName(column)}1`, name)),
    ),
    ...keyCells.map((key, index) =>
      row(index + 2, [
        key(`A${index + 2}`),
        ...series.map(({ values }, column) =>
          numberCell(`${columnName(column + 1)}${index + 2}`, values[index] ?? 0),
        ),
      ]),
    ),
  ]
  return xml(
    'worksheet',
    { xmlns: main },
    xml('cols', {}, xml('col', { min: 1, max: 1, width: 32, customWidth: 1 })),
    xml('sheetData', {}, ...rows),
  )
}

function row(number: number, cells: readonly string[]): string {
  return xml('row', { r: number }, ...cells)
}

function textCell(cell: string, text: string): string {
  return text === '' ? '' : xml('c', { r: cell, t: 'inlineStr' }, xml('is', {}, xml('t', {}, xmlText(text))))
}

function numberCell(cell: string, value: number, format?: number): string {
  return xml('c', { r: cell, s: format }, xml('v', {}, String(value)))
}

const plain = { fontId: 0, fillId: 0, borderId: 0 }

/** The required styles of a workbook, plus two date formats. */
const stylesXml = xml(
  'styleSheet',
  { xmlns: main },
  xml(
    'numFmts',
    { count: 2 },
    xml('numFmt', { numFmtId: 164, formatCode: 'yyyy-mm-dd' }),
    xml('numFmt', { numFmtId: 165, formatCode: 'yyyy' }),
  ),
  xml('fonts', { count: 1 }, xml('font', {}, xml('sz', { val: 11 }), xml('name', { val: 'Calibri' }))),
  xml(
    'fills',
    { count: 2 },
    xml('fill', {}, xml('patternFill', { patternType: 'none' })),
    xml('fill', {}, xml('patternFill', { patternType: 'gray125' })),
  ),
  xml(
    'borders',
    { count: 1 },
    xml('border', {}, xml('left'), xml('right'), xml('top'), xml('bottom'), xml('diagonal')),
  ),
  xml('cellStyleXfs', { count: 1 }, xml('xf', { numFmtId: 0, ...plain })),
  xml(
    'cellXfs',
    { count: 3 },
    xml('xf', { numFmtId: 0, ...plain, xfId: 0 }),
    xml('xf', { numFmtId: 164, ...plain, xfId: 0, applyNumberFormat: 1 }),
    xml('xf', { numFmtId: 165, ...plain, xfId: 0, applyNumberFormat: 1 }),
  ),
  xml('cellStyles', { count: 1 }, xml('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
)
