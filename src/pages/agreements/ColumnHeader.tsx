import type { TableColumnId } from '../../selection/address/tableColumns'
import { agreementsPageMessages } from '../../text/onDemand/agreementsPageMessages'
import { SortButton } from '../../ui/controls/SortButton'
import { useText } from '../../ui/TextProvider'
import { columnWidth } from './columnWidths'
import styles from './RecordTable.module.css'
import type { RecordTableModel } from './useRecordTable'

type Header = ReturnType<RecordTableModel['getHeaderGroups']>[number]['headers'][number]

/** Column header: a button that sorts by the column; with Shift it adds the column to the sort order. */
export function ColumnHeader({ header }: { header: Header }) {
  const words = agreementsPageMessages(useText())
  const { column } = header
  const id = column.id as TableColumnId
  const sorted = column.getIsSorted()
  const order = sorted === false ? 'none' : sorted === 'asc' ? 'ascending' : 'descending'
  return (
    <th
      scope="col"
      className={`${styles.th} ${styles[id]}`}
      aria-sort={order}
      style={{ inlineSize: columnWidth(id) }}
    >
      <SortButton
        order={order}
        hint={words.sortHint}
        onPress={(event) => column.getToggleSortingHandler()?.(event)}
      >
        {words.columns[id]}
      </SortButton>
    </th>
  )
}
