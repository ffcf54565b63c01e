/** Columns of the agreements table, in display order. The names are part of addresses, so they must stay stable. */
export const tableColumnIds = [
  'date',
  'title',
  'partners',
  'programs',
  'kind',
  'level',
  'status',
  'confidence',
  'evidence',
  'checked',
  'organisations',
  'site',
  'sources',
  'id',
] as const

export type TableColumnId = (typeof tableColumnIds)[number]

/** Columns shown if the address names none. */
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

/** What the lists of countries and programs are sorted by, beside `date`. Also part of addresses. */
const listColumnIds = ['name', 'agreements'] as const

export const sortColumnIds = [...tableColumnIds, ...listColumnIds] as const

type SortColumnId = (typeof sortColumnIds)[number]

/** A column to sort by. In addresses, descending order is a hyphen before the name: `-date`. */
export interface TableSort {
  column: SortColumnId
  isDescending: boolean
}

/** Newest first, unless the address says otherwise. */
export const defaultTableSort: readonly TableSort[] = [{ column: 'date', isDescending: true }]

/** Parses the sort of an address item; undefined if it names no column. */
export function parseTableSort(item: string): TableSort | undefined {
  const name = item.replace(/^-/, '')
  const column = sortColumnIds.find((id) => id === name)
  return column && { column, isDescending: item.startsWith('-') }
}

/** Formats a sort as an address item. */
export function formatTableSort({ column, isDescending }: TableSort): string {
  return isDescending ? `-${column}` : column
}
