import { type OwnColumn, optionalColumns, requiredColumns } from '../../dataset/own/ownColumns'
import type { CompiledDataset } from '../../dataset/schema'
import { toCsv } from './table'
import { partyColumns, partyRows } from './tables'

/** Template for own data: every column that is read, with the newest high-confidence agreement as the example. */
export function templateCsv(dataset: CompiledDataset): string {
  const [example] = dataset.agreements
    .filter((record) => record.confidence === 'high' && record.date.value.length === 10)
    .sort((a, b) => (a.date.value < b.date.value ? 1 : -1))
  const wanted: readonly OwnColumn[] = [...requiredColumns, ...optionalColumns]
  const columns = partyColumns(dataset)
  return toCsv(
    wanted.flatMap((name) => columns.find((column) => column.name === name) ?? []),
    partyRows(dataset).filter(({ agreement }) => agreement.id === example?.id),
  )
}
