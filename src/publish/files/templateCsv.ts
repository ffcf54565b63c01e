import { exampleId, type OwnColumn, optionalColumns, requiredColumns } from '../../dataset/own/ownColumns'
import type { CompiledDataset } from '../../dataset/schema'
import { toCsv } from './table'
import { partyColumns, partyRows } from './tables'

/**
 * Template for own data: every column that is read, with the newest high-confidence agreement as the example. The
 * example has an id of its own, by which the reader of own data knows it.
 */
export function templateCsv(dataset: CompiledDataset): string {
  const [example] = dataset.agreements
    .filter((record) => record.confidence === 'high' && record.date.value.length === 10)
    .sort((a, b) => (a.date.value < b.date.value ? 1 : -1))
  const rows = partyRows(dataset).filter(({ agreement }) => agreement.id === example?.id)
  const wanted: readonly OwnColumn[] = [...requiredColumns, ...optionalColumns]
  const columns = partyColumns(dataset)
  return toCsv(
    wanted.flatMap((name) => columns.find((column) => column.name === name) ?? []),
    rows.map((row) => ({ ...row, agreement: { ...row.agreement, id: exampleId } })),
  )
}
