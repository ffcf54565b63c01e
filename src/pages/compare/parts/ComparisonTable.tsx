import type { ReactNode } from 'react'
import styles from './ComparisonTable.module.css'

interface ComparisonTableProps {
  caption: string
  isCaptionSeen?: boolean
  /** Header of the first column. */
  corner: string
  /** Headers of the other columns: the compared entities. */
  columns: readonly string[]
  rows: readonly ComparisonRow[]
}

interface ComparisonRow {
  id: string | number
  head: ReactNode
  /** One per column. */
  cells: readonly ReactNode[]
}

/** Table with a row per property and a column per entity. It scrolls sideways on narrow screens. */
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
