import { type Part, type Relation, zipPackage } from './packageParts'
import { xml, xmlText } from './xml'

export const spreadsheetNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const sheetml = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
/** Indices into `cellXfs` below. */
export const cellFormats = { 'yyyy-mm-dd': 1, yyyy: 2, bold: 3 } as const

/** A workbook of these sheets, each given as its name and its `worksheet` element. */
export function workbookPackage(sheets: readonly { name: string; content: string }[]): Uint8Array {
  const paths = sheets.map((_, index) => `xl/worksheets/sheet${index + 1}.xml`)
  const relations = paths.map(
    (target, index): Relation => ({ id: `rId${index + 1}`, type: 'worksheet', target }),
  )
  const parts: readonly Part[] = [
    {
      path: 'xl/workbook.xml',
      contentType: `${sheetml}.sheet.main+xml`,
      content: xml(
        'workbook',
        {
          xmlns: spreadsheetNamespace,
          'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        },
        xml(
          'sheets',
          {},
          ...sheets.map(({ name }, index) =>
            xml('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` }),
          ),
        ),
      ),
      relations: [...relations, { id: `rId${sheets.length + 1}`, type: 'styles', target: 'xl/styles.xml' }],
    },
    ...sheets.map(
      ({ content }, index): Part => ({
        path: paths[index] ?? '',
        contentType: `${sheetml}.worksheet+xml`,
        content,
      }),
    ),
    { path: 'xl/styles.xml', contentType: `${sheetml}.styles+xml`, content: stylesXml },
  ]
  return zipPackage(parts, [{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }])
}

/** A row by its number from 1. */
export function sheetRow(number: number, cells: readonly string[]): string {
  return xml('row', { r: number }, ...cells)
}

/** A cell such as `B2` with text, which no spreadsheet runs as a formula; nothing for an empty text. */
export function textCell(cell: string, text: string, format?: number): string {
  return text === ''
    ? ''
    : xml('c', { r: cell, s: format, t: 'inlineStr' }, xml('is', {}, xml('t', {}, xmlText(text))))
}

export function numberCell(cell: string, value: number, format?: number): string {
  return xml('c', { r: cell, s: format }, xml('v', {}, String(value)))
}

const plain = { fontId: 0, fillId: 0, borderId: 0 }
const font = [xml('sz', { val: 11 }), xml('name', { val: 'Calibri' })]

/** The required styles of a workbook, two date formats, and bold text. */
const stylesXml = xml(
  'styleSheet',
  { xmlns: spreadsheetNamespace },
  xml(
    'numFmts',
    { count: 2 },
    xml('numFmt', { numFmtId: 164, formatCode: 'yyyy-mm-dd' }),
    xml('numFmt', { numFmtId: 165, formatCode: 'yyyy' }),
  ),
  xml('fonts', { count: 2 }, xml('font', {}, ...font), xml('font', {}, xml('b'), ...font)),
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
    { count: 4 },
    xml('xf', { numFmtId: 0, ...plain, xfId: 0 }),
    xml('xf', { numFmtId: 164, ...plain, xfId: 0, applyNumberFormat: 1 }),
    xml('xf', { numFmtId: 165, ...plain, xfId: 0, applyNumberFormat: 1 }),
    xml('xf', { numFmtId: 0, ...plain, fontId: 1, xfId: 0, applyFont: 1 }),
  ),
  xml('cellStyles', { count: 1 }, xml('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
)
