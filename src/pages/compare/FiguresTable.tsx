import { useText } from '../../ui/TextProvider'
import page from '../shared/TextPage.module.css'
import type { Comparison } from './comparison'
import styles from './ProgramBars.module.css'

/** The numbers behind the curves, a row a year. */
export function FiguresTable({ comparison, names }: { comparison: Comparison; names: readonly string[] }) {
  const { m, f } = useText()
  const words = m.compare
  const points = comparison.things[0]?.curve ?? []
  return (
    <details>
      <summary>{words.figuresTable}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls on narrow screens */}
      <section className={styles.scroller} tabIndex={0} aria-label={words.curve[comparison.measure]}>
        <table className={page.table}>
          <caption className="visually-hidden">{words.curve[comparison.measure]}</caption>
          <thead>
            <tr>
              <th scope="col">{words.year}</th>
              {names.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {points.map(({ year }, index) => (
              <tr key={year}>
                <th scope="row">{f.year(year)}</th>
                {comparison.things.map(({ thing, curve }) => (
                  <td key={thing.id}>{f.number(curve[index]?.count ?? 0)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
