import type { ReactNode } from 'react'
import { useText } from '../../ui/TextProvider'
import type { ChartContent, TableCells } from '../contract/chart'
import styles from './ChartTable.module.css'
import { cellText } from './cellText'

interface ChartTableProps {
  content: ChartContent
  /** The rows in another order than the chart's. */
  cells?: TableCells
  /** What the head of a column holds instead of its label, and the value of its `aria-sort`. */
  headOf?: (column: number) => { head: ReactNode; sorted: 'ascending' | 'descending' | 'none' }
}

/** The numbers of a chart as an HTML table, with the sums that make sense. */
export function ChartTable({ content, cells = content.table, headOf }: ChartTableProps) {
  const text = useText()
  const { m, f } = text
  const { columns } = content
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so it must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={content.title}>
      <table className={styles.table}>
        <caption className="visually-hidden">
          {[content.title, content.finding, content.subtitle].filter(Boolean).join('. ')}
        </caption>
        <thead>
          <tr>
            {columns.map((column, position) => {
              const own = headOf?.(position)
              return (
                <th
                  key={column.id}
                  scope="col"
                  className={column.isNumeric ? styles.isNumeric : ''}
                  aria-sort={own?.sorted}
                >
                  {own ? own.head : column.label}
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {cells.map((row) => (
            <tr key={row.join('|')}>
              {columns.map((column, position) => {
                const shown = cellText(column, row[position] ?? null, text)
                return position === 0 ? (
                  <th key={column.id} scope="row">
                    {shown}
                  </th>
                ) : (
                  <td key={column.id} className={column.isNumeric ? styles.isNumeric : ''}>
                    {shown}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
        {cells.length > 1 && columns.some(({ sum }) => sum !== null) && (
          <tfoot>
            <tr>
              {columns.map((column, position) =>
                position === 0 ? (
                  <th key={column.id} scope="row">
                    {m.charts.frame.sum}
                  </th>
                ) : (
                  <td key={column.id} className={styles.isNumeric}>
                    {column.sum !== null && f.number(column.sum)}
                  </td>
                ),
              )}
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  )
}
