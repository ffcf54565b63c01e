import { gunzipSync } from 'fflate'
import { type FileMetaData, parquetMetadata, parquetRead, parquetSchema } from 'hyparquet'
import { columnOf, type OwnColumn, requiredColumns, tidyCell } from '../ownColumns'
import { OwnDataError } from '../ownData'
import { TextPool, type Texts } from './texts'

/** A column of a reader's table: for each row, the position of its text. */
export interface TextColumn {
  rows: Uint32Array
  texts: Texts
}

export interface ParquetTable {
  rowCount: number
  columns: ReadonlyMap<OwnColumn, TextColumn>
  /** Names of columns that are not known, and of those that occur a second time. */
  unknown: readonly string[]
  repeated: readonly string[]
}

/** Twice the largest table tested, which had a million records. Far beyond that, a browser may kill the page. */
const mostRows = 4_000_000

/** Codecs besides no compression. Others are rarely the default of a program, and need larger code. */
const codecs = ['UNCOMPRESSED', 'SNAPPY', 'GZIP']

const compressors = { GZIP: (input: Uint8Array) => gunzipSync(input) }

/** Texts stay as they are in the file: most are never needed as strings. */
const parsers = { stringFromBytes: (bytes: Uint8Array) => bytes }

/** Reads the known columns of a Parquet file as texts. `onShare` is told the share read. Throws `OwnDataError`. */
export async function readColumns(
  file: ArrayBuffer,
  onShare: (share: number) => void,
): Promise<ParquetTable> {
  const metadata = metadataOf(file)
  const rowCount = Number(metadata.num_rows)
  const { known, unknown, repeated } = columnsIn(metadata)
  checkContent(metadata, rowCount, known)
  const columns = new Map<OwnColumn, TextColumn>()
  for (const [column, name] of known) {
    columns.set(column, await readColumn(file, metadata, name))
    onShare(columns.size / known.size)
  }
  return { rowCount, columns, unknown, repeated }
}

function metadataOf(file: ArrayBuffer): FileMetaData {
  try {
    return parquetMetadata(file, { geoparquet: false })
  } catch (error) {
    throw brokenFile(error)
  }
}

function brokenFile(error: unknown): OwnDataError {
  return new OwnDataError('broken-parquet', error instanceof Error ? error.message : String(error))
}

/** The columns of the file by what they are here, with their names in the file. */
function columnsIn(metadata: FileMetaData) {
  const known = new Map<OwnColumn, string>()
  const unknown: string[] = []
  const repeated: string[] = []
  for (const { element } of parquetSchema(metadata).children) {
    const column = columnOf(element.name.trim().toLowerCase())
    if (column === undefined) unknown.push(element.name)
    else if (column !== null && known.has(column)) repeated.push(element.name)
    else if (column !== null) known.set(column, element.name)
  }
  return { known, unknown, repeated }
}

function checkContent(metadata: FileMetaData, rowCount: number, known: ReadonlyMap<OwnColumn, string>) {
  const missing = requiredColumns.filter((column) => !known.has(column))
  if (missing.length > 0) throw new OwnDataError('no-columns', missing.join(', '))
  const [codec] = metadata.row_groups.flatMap(({ columns }) =>
    columns.flatMap(({ meta_data: chunk }) => (chunk && !codecs.includes(chunk.codec) ? chunk.codec : [])),
  )
  if (codec) throw new OwnDataError('parquet-codec', codec)
  if (rowCount > mostRows) throw new OwnDataError('too-many-rows', String(mostRows))
}

/** Reads a column one row group at a time, so that only its texts and positions stay in memory. */
async function readColumn(file: ArrayBuffer, metadata: FileMetaData, name: string): Promise<TextColumn> {
  const pool = new TextPool()
  const rows = new Uint32Array(Number(metadata.num_rows))
  let rowStart = 0
  try {
    for (const group of metadata.row_groups) {
      const rowEnd = rowStart + Number(group.num_rows)
      const chunk = group.columns.find(({ meta_data: found }) => found?.path_in_schema[0] === name)
      const hasDictionary = chunk?.meta_data?.dictionary_page_offset !== undefined
      await parquetRead({
        file,
        metadata,
        columns: [name],
        rowStart,
        rowEnd,
        onChunk: ({ columnData, rowStart: first }) =>
          hasDictionary
            ? addRepeated(pool, columnData, rows, first)
            : addDistinct(pool, columnData, rows, first),
        parsers,
        compressors,
        geoparquet: false,
      })
      rowStart = rowEnd
    }
  } catch (error) {
    throw brokenFile(error)
  }
  return { rows, texts: pool.finish() }
}

/** Adds values of which most are new. */
function addDistinct(pool: TextPool, values: ArrayLike<unknown>, rows: Uint32Array, first: number) {
  for (let i = 0; i < values.length; i++) {
    const value = values[i]
    rows[first + i] = value === null || value === undefined ? 0 : pool.add(tidyBytes(value))
  }
}

/** Adds values from a dictionary: the same objects again and again. */
function addRepeated(pool: TextPool, values: ArrayLike<unknown>, rows: Uint32Array, first: number) {
  const positions = new Map<unknown, number>()
  for (let i = 0; i < values.length; i++) {
    const value = values[i]
    if (value === null || value === undefined) continue
    let position = positions.get(value)
    if (position === undefined) {
      position = pool.add(tidyBytes(value))
      positions.set(value, position)
    }
    rows[first + i] = position
  }
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

function tidyBytes(value: unknown): Uint8Array {
  if (value instanceof Uint8Array && isTidy(value)) return value
  return encoder.encode(tidyCell(textOf(value)))
}

/** Whether a text certainly needs no tidying: its first and last characters are plain letters, digits or the like. */
function isTidy(bytes: Uint8Array): boolean {
  if (bytes.length === 0) return true
  const first = bytes[0] as number
  const last = bytes[bytes.length - 1] as number
  return first > 0x20 && first < 0x80 && first !== 0x27 && last > 0x20 && last < 0x80
}

/** A value as the cell of a table would have it: days as `YYYY-MM-DD`, lists separated by semicolons. */
function textOf(value: unknown): string {
  if (value instanceof Uint8Array) return decoder.decode(value)
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '')
  if (Array.isArray(value)) return value.map(textOf).join(';')
  return value === null || value === undefined ? '' : String(value)
}
