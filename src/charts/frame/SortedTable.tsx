import { useMemo, useState } from 'react'
import { tabbedRows } from '../../text/tabbedRows'
import { CopyButton } from '../../ui/controls/CopyButton'
import { SortButton } from '../../ui/controls/SortButton'
import { useText } from '../../ui/TextProvider'
import type { ChartContent } from '../contract/chart'
import { ChartTable } from './ChartTable'
import styles from './SortedTable.module.css'
import { nextOrder, orderedCells, type TableOrder } from './tableOrder'

/** The table of a chart, sorted by the column whose head was pressed, with a button that copies the rows as shown. */
export default function SortedTable({ content }: { content: ChartContent }) {
  const { m, f } = useText()
  const [order, setOrder] = useState<TableOrder | null>(null)
  const { columns, table } = content
  // Another chart or measure can have fewer columns.
  const valid = order !== null && order.column < columns.length ? order : null
  const cells = useMemo(() => orderedCells(table, valid, f.compare), [table, valid, f])
  const sortedBy = (column: number) =>
    valid?.column !== column ? 'none' : valid.isDescending ? 'descending' : 'ascending'
  return (
    <>
      <ChartTable
        content={content}
        cells={cells}
        headOf={(column) => ({
          sorted: sortedBy(column),
          head: (
            <SortButton order={sortedBy(column)} onPress={() => setOrder(nextOrder(table, valid, column))}>
              {columns[column]?.label}
            </SortButton>
          ),
        })}
      />
      <p className={styles.foot}>
        <CopyButton
          label={m.charts.frame.copyRows}
          name={m.charts.frame.copyRowsOf(content.title)}
          text={() =>
            tabbedRows(
              columns.map(({ label }) => label),
              cells,
            )
          }
        />
      </p>
    </>
  )
}
