import {
  type ColumnDef,
  columnVisibilityFeature,
  createSortedRowModel,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import {
  defaultTableColumns,
  defaultTableSort,
  type TableColumnId,
  type TableSort,
  tableColumnIds,
} from '../../selection/address/tableColumns'
import { searchRecords } from '../../selection/records/searchRecords'
import type { View } from '../../selection/view'
import { useText } from '../../ui/TextProvider'
import { useView } from '../shared/view/useView'
import { sortValue, type TableRow, tableRows } from './tableRows'

const features = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  sortedRowModel: createSortedRowModel(),
})

/** Table model of the selected records, with columns and sort order from the address. */
export function useRecordTable() {
  const text = useText()
  const { view, selection, changeView } = useView()
  const { dataset, records } = selection
  const { q } = selection.filters
  const data = useMemo(
    () =>
      tableRows(
        dataset,
        q === '' ? records.toReversed() : bestFirst(records, searchRecords(dataset, q).scores),
      ),
    [dataset, records, q],
  )
  const columns = useMemo(
    () =>
      tableColumnIds.map(
        (column): ColumnDef<typeof features, TableRow> => ({
          id: column,
          accessorFn: (row) => sortValue(dataset, text, column, row),
          sortUndefined: 'last',
          sortDescFirst: column === 'date' || column === 'sources',
          sortFn: (a, b) => {
            const [first, second] = [a.getValue(column), b.getValue(column)]
            return typeof first === 'number' && typeof second === 'number'
              ? first - second
              : text.f.compare(String(first), String(second))
          },
        }),
      ),
    [dataset, text],
  )
  const sort = sortOf(view)
  const sorting = useMemo(() => sort.map(toState), [sort])
  const columnVisibility = useMemo(() => visibility(shownColumns(view.columns)), [view.columns])
  return useTable({
    features,
    columns,
    data,
    getRowId: ({ position }) => String(position),
    state: { sorting, columnVisibility },
    onSortingChange: (change) => {
      const next = typeof change === 'function' ? change(sorting) : change
      changeView((current) => ({ ...current, sort: fromState(next, current) }))
    },
  })
}

export type RecordTableModel = ReturnType<typeof useRecordTable>

/** Returns the sort order in the address. By default newest first, or best match first (no column) for a search. */
export function sortOf(view: View): readonly TableSort[] {
  const own = view.sort.filter(({ column }) => tableColumnIds.some((id) => id === column))
  if (own.length > 0) return own
  return view.filters.q === '' ? defaultTableSort : []
}

function bestFirst(records: Uint32Array, scores: Float32Array): Uint32Array {
  return records.slice().sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || b - a)
}

/** Returns the columns in the address, or the default ones. */
export function shownColumns(chosen: readonly TableColumnId[]): readonly TableColumnId[] {
  return chosen.length > 0 ? chosen : defaultTableColumns
}

function toState({ column, isDescending }: TableSort) {
  return { id: column, desc: isDescending }
}

/** Converts the table's sort state for the address, which leaves out the default. */
function fromState(sorting: SortingState, view: View): readonly TableSort[] {
  const sort = sorting.flatMap(({ id, desc }) => {
    const column = tableColumnIds.find((known) => known === id)
    return column ? [{ column, isDescending: desc }] : []
  })
  return JSON.stringify(sort) === JSON.stringify(sortOf({ ...view, sort: [] })) ? [] : sort
}

function visibility(shown: readonly TableColumnId[]): Record<string, boolean> {
  return Object.fromEntries(tableColumnIds.map((id) => [id, shown.includes(id)]))
}
