import { ownCountriesOf } from '../../ownCountries'
import type { DayNumber } from '../../partialDate'
import type { CompiledDataset } from '../../schema'
import { isPlainText } from '../../schemas/plainText'
import { listIn, type OwnRow } from '../ownColumns'
import { keepUsable, type OwnProblem, type OwnResult } from '../ownData'
import { rowsToLists } from '../rowsToLists'
import { type SourcesByName, sharedLists } from '../sharedLists'
import { inRows, repeatedColumn, unknownColumn } from '../tableProblems'
import { type CertainRecords, certainRecords } from './certainRecords'
import { type ParquetTable, readColumns, type TextColumn } from './readColumns'
import { type RecordRows, recordRows } from './recordRows'
import { textAt, textCount } from './texts'

/** What a table of Parquet holds: usable records as columns, and those that the checker had to look at as objects. */
export interface OwnTable {
  /** The usable part, with the records that are not `certain`. */
  result: OwnResult
  certain: CertainRecords
  ids: TextColumn
  records: RecordRows
  columns: ParquetTable['columns']
  /** For each text of the column `sources`, the ids of the sources that it names. */
  sourcesOf: (cell: string) => readonly string[]
}

/** Longer addresses are left to the checker. */
const longestAddress = 1000

/**
 * Reads a reader's own table from a Parquet file with the columns of `parties.csv`, as `readOwnCsv` reads it from CSV. Records in
 * which nothing can be wrong stay columns; the others are checked one by one. `onShare` is told the share of the columns read.
 */
export async function readOwnParquet(
  file: ArrayBuffer,
  base: CompiledDataset,
  today: DayNumber,
  onShare: (share: number) => void,
): Promise<OwnTable> {
  const table = await readColumns(file, onShare)
  const { columns } = table
  const ids = columns.get('agreement') as TextColumn
  const records = recordRows(table, ids)
  const shared = sharedLists(definingRows(table, base), base)
  const programs = new Set(base.programs.map(({ id }) => id))
  const isSource = (name: string) =>
    name.length <= longestAddress && isPlainText(name) && shared.sources.isSource(name)
  const certain = certainRecords(table, ids, records, {
    own: ownCountriesOf(base.about),
    countries: new Set(base.countries.map(({ iso3 }) => iso3)),
    organisations: new Set((shared.organisations as { id: string }[]).map(({ id }) => id)),
    arePrograms: (cell) => listIn(cell).length > 0 && listIn(cell).every((id) => programs.has(id)),
    areSources: (cell) => listIn(cell).length > 0 && listIn(cell).every(isSource),
    today,
  })
  nameSources(certain, records, shared.sources)
  const check = () => {
    const { lists, placeOf, faults } = rowsToLists(uncertainRows(table, certain, records), base, shared)
    const result = keepUsable(lists, today, placeOf)
    return { ...result, problems: [...faults, ...result.problems.map(inRows)] }
  }
  let result = check()
  // What the table adds to the other lists may be faulty itself, and with it the records that refer to it.
  while (dropReferring(table, certain, records, result.dataset, shared.sources)) result = check()
  const problems = [...columnProblems(table), ...result.problems].sort((a, b) => a.row - b.row)
  return {
    result: { dataset: result.dataset, problems, total: records.count },
    certain,
    ids,
    records,
    columns,
    sourcesOf: (cell) => listIn(cell).map((name) => shared.sources.knownId(name)),
  }
}

/** Adds the sources of all records, in the order of the records. */
function nameSources({ fields }: CertainRecords, { offsets }: RecordRows, sources: SourcesByName) {
  const column = fields.get('sources')
  if (!column) return
  const isNamed = new Uint8Array(textCount(column.texts))
  column.rows.forEach((cell, id) => {
    if (isNamed[cell] === 1 || offsets[id] === offsets[id + 1]) return
    isNamed[cell] = 1
    for (const name of listIn(textAt(column.texts, cell))) sources.idOf(name)
  })
}

/** The first row that names each organisation that is not one of the tracker's. */
function definingRows({ columns }: ParquetTable, base: CompiledDataset): readonly OwnRow[] {
  const organisations = columns.get('organisation')
  const names = columns.get('organisation_name')
  if (!organisations || !names) return []
  const known = new Set(base.organisations.map(({ id }) => id))
  const isSeen = Uint8Array.from({ length: textCount(organisations.texts) }, (_, position) =>
    position === 0 || known.has(textAt(organisations.texts, position)) ? 1 : 0,
  )
  const found: OwnRow[] = []
  organisations.rows.forEach((organisation, row) => {
    if (isSeen[organisation] === 1 || names.rows[row] === 0) return
    isSeen[organisation] = 1
    found.push(rowAt(columns, row))
  })
  return found
}

/** A row as an object. The rows of a Parquet file have no header before them. */
function rowAt(columns: ParquetTable['columns'], row: number): OwnRow {
  const cells: OwnRow['cells'] = {}
  for (const [name, { rows, texts }] of columns) cells[name] = textAt(texts, rows[row] as number)
  return { row: row + 1, cells }
}

function uncertainRows(
  { columns }: ParquetTable,
  { isCertain }: CertainRecords,
  { offsets, rows }: RecordRows,
): readonly OwnRow[] {
  const found: number[] = []
  for (let id = 0; id < isCertain.length; id++)
    if (isCertain[id] === 0)
      for (let r = offsets[id] as number; r < (offsets[id + 1] as number); r++) found.push(rows[r] as number)
  return found.sort((a, b) => a - b).map((row) => rowAt(columns, row))
}

/**
 * Leaves to the checker the certain records that refer to an organisation or a source which it has dropped. Returns whether there
 * are any.
 */
function dropReferring(
  { columns }: ParquetTable,
  { isCertain, fields }: CertainRecords,
  { offsets, rows }: RecordRows,
  { organisations, sources }: CompiledDataset,
  names: SourcesByName,
): boolean {
  const organisationsLeft = new Set(organisations.map(({ id }) => id))
  const sourcesLeft = new Set(sources.map(({ id }) => id))
  const organisation = columns.get('organisation')
  const isOrganisation = organisation && textsWhere(organisation, (id) => organisationsLeft.has(id))
  const source = fields.get('sources')
  const areSources =
    source && textsWhere(source, (cell) => listIn(cell).every((name) => sourcesLeft.has(names.knownId(name))))
  let isAny = false
  for (let id = 0; id < isCertain.length; id++) {
    if (isCertain[id] === 0) continue
    const isLeft =
      areSources?.[source?.rows[id] ?? 0] !== 0 &&
      everyRow(offsets, rows, id, (row) => isOrganisation?.[organisation?.rows[row] ?? 0] !== 0)
    if (isLeft) continue
    isCertain[id] = 0
    isAny = true
  }
  return isAny
}

/** For each text of a column, 1 if it passes or is empty. */
function textsWhere({ texts }: TextColumn, test: (text: string) => boolean): Uint8Array {
  return Uint8Array.from({ length: textCount(texts) }, (_, position) =>
    position === 0 || test(textAt(texts, position)) ? 1 : 0,
  )
}

function everyRow(
  offsets: Uint32Array,
  rows: Uint32Array,
  id: number,
  test: (row: number) => boolean,
): boolean {
  for (let r = offsets[id] as number; r < (offsets[id + 1] as number); r++)
    if (!test(rows[r] as number)) return false
  return true
}

function columnProblems({ unknown, repeated }: ParquetTable): readonly OwnProblem[] {
  return [...unknown.map(unknownColumn), ...repeated.map(repeatedColumn)]
}
