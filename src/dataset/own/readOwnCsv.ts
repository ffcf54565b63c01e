import Papa from 'papaparse'
import type { CompiledDataset } from '../schema'
import { columnOf, type OwnColumn, requiredColumns } from './ownColumns'
import { keepUsable, OwnDataError, type OwnProblem, type OwnResult } from './ownData'
import { type OwnRow, rowsToLists } from './rowsToLists'

/**
 * Reads a reader's own table: comma, semicolon or tab separated, with the columns of `parties.csv`. Programs,
 * countries and groups are those of `base`; organisations and sources may be new.
 */
export function readOwnCsv(text: string, base: CompiledDataset, today: number): OwnResult {
  const plain = text.replace(/^\uFEFF/, '')
  const { data, errors } = Papa.parse<string[]>(plain, { delimiter: delimiterOf(plain) })
  const [header = [], ...body] = data
  const problems: OwnProblem[] = errors
    .filter((error) => error.type === 'Quotes')
    .map((error) => ({
      row: (error.row ?? 0) + 1,
      column: '-',
      record: '-',
      message: 'has a quotation mark that is not closed',
      fix: 'close it, and double each one inside the text',
    }))
  const columns = header.map((name) => columnOf(name.trim().toLowerCase()))
  const missing = requiredColumns.filter((column) => !columns.includes(column))
  if (missing.length > 0) throw new OwnDataError('no-columns', missing.join(', '))
  header.forEach((name, position) => {
    const earlier = columns.indexOf(columns[position])
    if (columns[position] === undefined)
      problems.push({ row: 1, column: name || `#${position + 1}`, ...unknownColumn })
    else if (columns[position] !== null && earlier !== position)
      problems.push({ row: 1, column: name, ...doubleColumn })
  })
  const rows = body.flatMap((cells, index) => {
    const row = index + 2
    if (cells.every((cell) => cell.trim() === '')) return []
    if (cells.length > header.length)
      problems.push({
        row,
        column: '-',
        record: cells[columns.indexOf('agreement')] ?? '-',
        message: `has ${cells.length} cells under ${header.length} columns`,
        fix: 'put a text with the separator in it between quotation marks',
      })
    return cells.length > header.length ? [] : [{ row, cells: cellsOf(cells, columns) }]
  })
  if (rows.length === 0) throw new OwnDataError('empty', '')
  const { lists, placeOf, faults } = rowsToLists(rows, base)
  const result = keepUsable(lists, `${base.about.updated}-own`, today, placeOf)
  const all = [...problems, ...faults, ...result.problems].sort((a, b) => a.row - b.row)
  return { ...result, problems: all, total: new Set(rows.map(({ cells }) => cells.agreement)).size }
}

/** What separates the cells: the one of the usual signs that the header has most of. */
function delimiterOf(text: string): string {
  const [header = ''] = text.split(/\r\n|\n|\r/, 1)
  const counted = [',', ';', '\t', '|'].map((sign) => ({ sign, count: header.split(sign).length }))
  return counted.sort((a, b) => b.count - a.count)[0]?.sign ?? ','
}

const unknownColumn = {
  record: '-',
  message: 'is no column that is read here',
  fix: 'correct its name, or leave it: nothing else changes',
}

const doubleColumn = {
  record: '-',
  message: 'stands twice; the first is read',
  fix: 'take one of the two out',
}

/** The cells by column. The apostrophe that keeps a spreadsheet from running a text as a formula is taken off. */
function cellsOf(
  cells: readonly string[],
  columns: readonly (OwnColumn | null | undefined)[],
): OwnRow['cells'] {
  const named: OwnRow['cells'] = {}
  columns.forEach((column, position) => {
    if (column && named[column] === undefined)
      named[column] = (cells[position] ?? '').trim().replace(/^'(?=[=+\-@\t\r])/, '')
  })
  return named
}
