import type { ReactNode } from 'react'
import styles from './ComparisonTable.module.css'

interface ComparisonTableProps {
  caption: string
  isCaptionSeen?: boolean
  /** What the first column holds. */
  corner: string
  /** Heads of the other columns: the compared things. */
  columns: readonly string[]
  rows: readonly ComparisonRow[]
}

interface ComparisonRow {
  id: string | number
  head: ReactNode
  /** One for each column. */
  cells: readonly ReactNode[]
}

/** A row for each property, a column for each compared thing; it scrolls sideways where the screen is too narrow. */
export function ComparisonTable({
  caption,
  isCaptionSeen = false,
  corner,
  columns,
  rows,
}: ComparisonTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls on narrow screens
    <section className={styles.scroller} tabIndex={0} aria-label={caption}>
      <table className={styles.table} style={{ minInlineSize: `calc(6rem + ${columns.length} * 5rem)` }}>
        <caption className={isCaptionSeen ? styles.caption : 'visually-hidden'}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, head, cells }) => (
            <tr key={id}>
              <th scope="row">{head}</th>
              {columns.map((name, column) => (
                <td key={name}>{cells[column]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
