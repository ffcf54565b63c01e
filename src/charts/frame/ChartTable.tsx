import { useText } from '../../ui/TextProvider'
import type { ChartContent } from '../contract/chart'
import styles from './ChartTable.module.css'

/** The numbers of a chart as an HTML table. */
export function ChartTable({ content }: { content: ChartContent }) {
  const { m, f } = useText()
  const isYear = (id: string) => ['year', 'first_year', 'last_year'].includes(id)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so it must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={content.title}>
      <table className={styles.table}>
        <caption className="visually-hidden">
          {[content.title, content.finding, content.subtitle].filter(Boolean).join('. ')}
        </caption>
        <thead>
          <tr>
            {content.columns.map((column) => (
              <th key={column.id} scope="col" className={column.isNumeric ? styles.isNumeric : ''}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {content.table.map((cells) => (
            <tr key={cells.join('|')}>
              {cells.map((cell, position) => {
                const column = content.columns[position]
                if (!column) return null
                const shown =
                  cell === null
                    ? m.charts.frame.notApplicable
                    : typeof cell === 'number' && !isYear(column.id)
                      ? f.number(cell)
                      : cell
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
      </table>
    </section>
  )
}
