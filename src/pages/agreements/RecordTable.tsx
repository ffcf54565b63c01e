import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { agreementsPageMessages } from '../../text/onDemand/agreementsPageMessages'
import { useIsPrerendered } from '../../ui/PrerenderProvider'
import { useIsPrinting } from '../../ui/printing'
import { useText } from '../../ui/TextProvider'
import { ColumnHeader } from './ColumnHeader'
import { tableWidth } from './columnWidths'
import { RecordRow } from './RecordRow'
import styles from './RecordTable.module.css'
import type { RecordTableModel } from './useRecordTable'
import { useRowKeys } from './useRowKeys'

const usualRowPx = 44
const prerenderedRows = 25

/**
 * Virtualized table of the records: only visible rows are rendered. Spacer rows before and after keep the height of
 * the scrollbar right.
 */
export function RecordTable({ table, words }: { table: RecordTableModel; words: ReadonlySet<string> }) {
  const { tableName } = agreementsPageMessages(useText())
  const scroller = useRef<HTMLElement>(null)
  const { rows } = table.getRowModel()
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualRowPx,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 12,
    // Height of the sticky header.
    scrollPaddingStart: 48,
    useFlushSync: false,
  })
  const handleKey = useRowKeys(virtualizer, rows.length)
  const isPrinting = useIsPrinting()
  const isPrerendered = useIsPrerendered()
  const items = isPrinting
    ? firstItems(rows.length)
    : isPrerendered
      ? firstItems(prerenderedRows)
      : virtualizer.getVirtualItems()
  const before = items[0]?.start ?? 0
  const after =
    isPrinting || isPrerendered ? 0 : virtualizer.getTotalSize() - (items[items.length - 1]?.end ?? 0)
  const headers = table.getHeaderGroups()[0]?.headers ?? []
  const columns = headers.map((header) => header.column.id)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so it must be reachable by keyboard
    <section ref={scroller} className={styles.scroller} tabIndex={0} aria-label={tableName}>
      <table
        className={styles.table}
        style={{ '--table-inline': tableWidth(columns) }}
        aria-rowcount={rows.length + 1}
      >
        <thead className={styles.head}>
          <tr aria-rowindex={1}>
            {headers.map((header) => (
              <ColumnHeader key={header.id} header={header} />
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={handleKey}>
          {before > 0 && <Gap heightPx={before} />}
          {items.map((item) => {
            const row = rows[item.index]
            return (
              row && (
                <RecordRow
                  key={row.id}
                  row={row.original}
                  columns={columns}
                  index={item.index}
                  words={words}
                  measure={virtualizer.measureElement}
                />
              )
            )
          })}
          {after > 0 && <Gap heightPx={after} />}
        </tbody>
      </table>
    </section>
  )
}

/**
 * Items without positions: every row in print, which cannot scroll, and the rows of the first screen when
 * prerendered.
 */
function firstItems(count: number) {
  return Array.from({ length: count }, (_, index) => ({ index, start: 0, end: 0 }))
}

function Gap({ heightPx }: { heightPx: number }) {
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row cannot take the focus
  return <tr aria-hidden="true" className={styles.gap} style={{ blockSize: heightPx }} />
}
