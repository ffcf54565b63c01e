/** Columns of the table of agreements: stable names, they stand in addresses. In the order in which they stand. */
export const tableColumnIds = [
  'date',
  'title',
  'partners',
  'programs',
  'kind',
  'level',
  'status',
  'confidence',
  'organisations',
  'site',
  'sources',
  'id',
] as const

export type TableColumnId = (typeof tableColumnIds)[number]

/** Columns shown when the address names none. */
export const defaultTableColumns: readonly TableColumnId[] = [
  'date',
  'title',
  'partners',
  'programs',
  'kind',
  'level',
  'status',
  'confidence',
  'sources',
]

/** One column to sort by. In addresses a falling order is written with a hyphen before the name: `-date`. */
export interface TableSort {
  column: TableColumnId
  isDescending: boolean
}

/** Newest first, unless the address says otherwise. */
export const defaultTableSort: readonly TableSort[] = [{ column: 'date', isDescending: true }]

/** The sort that an address item means; undefined when it names no column. */
export function parseTableSort(item: string): TableSort | undefined {
  const name = item.replace(/^-/, '')
  const column = tableColumnIds.find((id) => id === name)
  return column && { column, isDescending: item.startsWith('-') }
}

/** The address item of a sort. */
export function formatTableSort({ column, isDescending }: TableSort): string {
  return isDescending ? `-${column}` : column
}
