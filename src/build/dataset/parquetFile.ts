import { parquetWriteBuffer } from 'hyparquet-writer'
import type { CompiledDataset } from '../../dataset/schema'
import { parquetPath, parquetType } from '../../publish/files/parquetPath'
import type { PublishedTable } from '../../publish/files/publishedTables'
import type { Cell, ColumnDescription } from '../../publish/files/table'

/** How Parquet stores the values of each type. */
const storedAs = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
} as const

/** The tables are small: one group of rows has the least overhead. */
const rowGroupSize = 1_000_000

/**
 * A table as Parquet, with the columns and values of its CSV: typed, null where a cell is not known, and lists as text in
 * one cell. The metadata of the file name the data, its version and its licence.
 */
export function parquetFile(
  { name, columns, rows }: PublishedTable,
  { about, version }: Pick<CompiledDataset, 'about' | 'version'>,
) {
  const content = parquetWriteBuffer({
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map((column) => ({
        name: column.name,
        repetition_type: 'OPTIONAL' as const,
        ...storedAs[column.type],
      })),
    ],
    columnData: columns.map((column, position) => ({
      name: column.name,
      data: rows.map((cells) => storedValue(column, cells[position] ?? null)),
    })),
    rowGroupSize,
    kvMetadata: [
      { key: 'title', value: about.title },
      { key: 'version', value: version },
      { key: 'licence', value: about.licence.dataUrl ?? about.licence.data },
    ],
  })
  return {
    path: parquetPath(name),
    mediaType: parquetType,
    content: new Uint8Array(content),
    rows: rows.length,
  }
}

/** A value as the writer wants it. An empty text is not known, as in CSV. */
function storedValue({ type }: ColumnDescription, cell: Cell): Cell | Date {
  if (cell === null || cell === '') return null
  return type === 'date' ? new Date(`${cell}T00:00:00Z`) : cell
}
