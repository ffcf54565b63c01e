import type { OwnProblem } from '../../../../dataset/own/ownData'
import { useText } from '../../../../ui/TextProvider'
import styles from './OwnProblems.module.css'

/** Table of the problems in a reader's own file: row, column, record, what is wrong and how to fix it. */
export function OwnProblems({ problems, count }: { problems: readonly OwnProblem[]; count: number }) {
  const { m, f } = useText()
  const words = m.ownData.problems
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so it must be reachable by keyboard
    <section className={styles.scroller} tabIndex={0} aria-label={words.caption}>
      <table className={styles.table}>
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.record}</th>
            <th scope="col">{words.what}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map((problem) => (
            <tr key={`${problem.row} ${problem.column} ${problem.message}`}>
              <td>{f.number(problem.row)}</td>
              <td>{problem.column}</td>
              <td>{problem.record}</td>
              <td>
                {problem.message}
                <p className={styles.fix}>{problem.fix}</p>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {count > problems.length && <p>{words.more(count - problems.length)}</p>}
    </section>
  )
}
