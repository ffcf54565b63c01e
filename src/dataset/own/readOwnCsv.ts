import Papa from 'papaparse'
import type { CompiledDataset } from '../schema'
import { columnOf, exampleId, type OwnColumn, type OwnRow, requiredColumns, tidyCell } from './ownColumns'
import { keepUsable, OwnDataError, type OwnProblem, type OwnResult } from './ownData'
import { rowsToLists } from './rowsToLists'
import { inRows, repeatedColumn, unknownColumn } from './tableProblems'

/**
 * Reads a reader's own table, separated by commas, semicolons, tabs or pipes, with the columns of `parties.csv`.
 * Programs, countries and groups come from `base`; organisations and sources may be new.
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
      fix: 'close it, and double every quotation mark inside the text',
    }))
  const columns = header.map((name) => columnOf(name.trim().toLowerCase()))
  const missing = requiredColumns.filter((column) => !columns.includes(column))
  if (missing.length > 0) throw new OwnDataError('no-columns', missing.join(', '))
  header.forEach((name, position) => {
    const earlier = columns.indexOf(columns[position])
    if (columns[position] === undefined) problems.push(unknownColumn(name || `#${position + 1}`))
    else if (columns[position] !== null && earlier !== position) problems.push(repeatedColumn(name))
  })
  const read = body.flatMap((cells, index) => {
    const row = index + 2
    if (cells.every((cell) => cell.trim() === '')) return []
    if (cells.length > header.length)
      problems.push({
        row,
        column: '-',
        record: cells[columns.indexOf('agreement')] ?? '-',
        message: `has ${cells.length} cells under ${header.length} columns`,
        fix: 'put texts that contain the separator in quotation marks',
      })
    return cells.length > header.length ? [] : [{ row, cells: cellsOf(cells, columns) }]
  })
  const others = read.filter(({ cells }) => cells.agreement !== exampleId)
  const rows = others.length > 0 ? others : read
  if (rows.length === 0) throw new OwnDataError('empty', '')
  const { lists, placeOf, faults } = rowsToLists(rows, base)
  const result = keepUsable(lists, today, placeOf)
  const all = [...problems, ...faults, ...result.problems.map(inRows)].sort((a, b) => a.row - b.row)
  return { ...result, problems: all, total: new Set(rows.map(({ cells }) => cells.agreement)).size }
}

/** The delimiter: the usual one that occurs most often in the header. */
function delimiterOf(text: string): string {
  const [header = ''] = text.split(/\r\n|\n|\r/, 1)
  const counted = [',', ';', '\t', '|'].map((sign) => ({ sign, count: header.split(sign).length }))
  return counted.sort((a, b) => b.count - a.count)[0]?.sign ?? ','
}

/** The cells by column. */
function cellsOf(
  cells: readonly string[],
  columns: readonly (OwnColumn | null | undefined)[],
): OwnRow['cells'] {
  const named: OwnRow['cells'] = {}
  columns.forEach((column, position) => {
    if (column && named[column] === undefined) named[column] = tidyCell(cells[position] ?? '')
  })
  return named
}
