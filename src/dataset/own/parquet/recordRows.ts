import { exampleId } from '../ownColumns'
import { OwnDataError } from '../ownData'
import type { ParquetTable, TextColumn } from './readColumns'
import { findText, textCount } from './texts'

/**
 * The rows of each record. A record is known by the position of its id among the texts of the column `agreement`. Its rows are
 * `rows` from `offsets[record]` to `offsets[record + 1]`, in the order of the file; a record without any is none.
 */
export interface RecordRows {
  offsets: Uint32Array
  rows: Uint32Array
  /** Records with rows. */
  count: number
}

/** Groups rows by record. Empty rows are left out, and the example of the template unless it is alone. */
export function recordRows({ rowCount, columns }: ParquetTable, ids: TextColumn): RecordRows {
  const isFilled = filledRows(rowCount, columns.values())
  const example = findText(ids.texts, exampleId)
  const size = textCount(ids.texts)
  const isAlone = !ids.rows.some((id, row) => isFilled[row] === 1 && id !== example)
  const isUsed = (row: number) => isFilled[row] === 1 && (isAlone || ids.rows[row] !== example)
  const offsets = new Uint32Array(size + 1)
  for (let row = 0; row < rowCount; row++)
    if (isUsed(row)) {
      const next = (ids.rows[row] as number) + 1
      offsets[next] = (offsets[next] as number) + 1
    }
  let count = 0
  for (let id = 0; id < size; id++) {
    if ((offsets[id + 1] as number) > 0) count++
    offsets[id + 1] = (offsets[id + 1] as number) + (offsets[id] as number)
  }
  if (count === 0) throw new OwnDataError('empty', '')
  const rows = new Uint32Array(offsets[size] as number)
  const next = offsets.slice()
  for (let row = 0; row < rowCount; row++) {
    if (!isUsed(row)) continue
    const id = ids.rows[row] as number
    rows[next[id] as number] = row
    next[id] = (next[id] as number) + 1
  }
  return { offsets, rows, count }
}

function filledRows(rowCount: number, columns: Iterable<TextColumn>): Uint8Array {
  const isFilled = new Uint8Array(rowCount)
  for (const { rows } of columns)
    for (let row = 0; row < rowCount; row++) if (rows[row] !== 0) isFilled[row] = 1
  return isFilled
}
