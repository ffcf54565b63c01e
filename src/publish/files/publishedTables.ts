import { membershipsIn } from '../../dataset/membership'
import type { CompiledDataset, Membership } from '../../dataset/schema'
import {
  evidenceColumns,
  evidenceRows,
  membershipColumns,
  organisationColumns,
  publisherColumns,
} from './contextTables'
import { type Cell, type ColumnDescription, cellsOf, type TableColumn } from './table'
import {
  agreementColumns,
  claimColumns,
  countryColumns,
  partyColumns,
  partyRows,
  sourceColumns,
} from './tables'

/** A table of the dataset, whatever the format of its file. */
export interface PublishedTable {
  name: string
  columns: readonly ColumnDescription[]
  /** The cells of each row, in the order of the columns. */
  rows: readonly (readonly Cell[])[]
}

/** Every table that is published, as CSV and as Parquet. */
export function publishedTables(dataset: CompiledDataset): readonly PublishedTable[] {
  return [
    tableOf('agreements', agreementColumns(dataset), dataset.agreements),
    tableOf('parties', partyColumns(dataset), partyRows(dataset)),
    tableOf('evidence', evidenceColumns, evidenceRows(dataset)),
    tableOf('sources', sourceColumns, dataset.sources),
    ...(dataset.publishers ? [tableOf('publishers', publisherColumns, dataset.publishers)] : []),
    tableOf('organisations', organisationColumns, dataset.organisations),
    tableOf('claims', claimColumns, dataset.claims),
    tableOf('countries', countryColumns, dataset.countries),
    tableOf('memberships', membershipColumns(dataset), allMemberships(dataset)),
  ]
}

function tableOf<Row>(
  name: string,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
): PublishedTable {
  return { name, columns, rows: rows.map((row) => cellsOf(columns, row)) }
}

/** The memberships with those of groups that are part of another one, so that the table alone answers for every group. */
function allMemberships({ groups, memberships }: CompiledDataset): readonly Membership[] {
  const parts = groups.filter(({ partOf }) => partOf !== undefined)
  return [...memberships, ...parts.flatMap((group) => membershipsIn(group, memberships))]
}
