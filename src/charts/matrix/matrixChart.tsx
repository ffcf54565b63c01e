import { countryTallies } from '../../selection/countryTallies'
import type { DrawingProps } from '../chart'
import { countryName } from '../countryName'
import { registerChart } from '../registerChart'
import styles from './Matrix.module.css'

export interface MatrixRow {
  iso3: string
  country: string
  /** Records that carry each program, by its position. */
  programs: readonly number[]
  total: number
}

const mostCountries = 15
/** Least count of each shade, light to dark: the classes of the map. */
const shades = [1, 2, 4, 8, 16, 32]

/** Countries by programs, as a table whose cells are shaded. */
export const matrixChart = registerChart<MatrixRow>({
  id: 'matrix',
  rows: ({ selection, text }) =>
    countryTallies(selection)
      .filter((tally) => tally.count > 0)
      .map((tally) => ({
        iso3: tally.iso3,
        country: countryName(selection.dataset, text, tally.country),
        programs: [...tally.programs],
        total: tally.count,
      })),
  columns: ({ selection, text }) => [
    { id: 'country', label: text.m.charts.matrix.country, value: (row) => row.country },
    ...selection.dataset.programs.map((program, position) => ({
      id: program.id,
      label: program.label,
      value: (row: MatrixRow) => row.programs[position] ?? 0,
    })),
    { id: 'total', label: text.m.charts.matrix.total, value: (row) => row.total },
  ],
  title: (rows, { selection, text }) => {
    const words = text.m.charts.matrix
    const breadth = rows
      .map((row) => ({ row, programs: row.programs.filter((count) => count > 0).length }))
      .sort((a, b) => b.programs - a.programs)
    const [first, second] = breadth
    const isClear = first && (!second || second.programs < first.programs)
    return isClear
      ? words.title(first.row.country, first.programs, selection.dataset.programs.length)
      : words.titleMeasure
  },
  subtitle: (rows, { text }) => text.m.charts.matrix.subtitle(Math.min(rows.length, mostCountries)),
  summary: (rows, { selection, text }) =>
    text.m.charts.matrix.summary(rows.length, selection.dataset.programs.length),
  caveat: (_rows, { text }) => text.m.charts.matrix.caveat,
  Drawing: Matrix,
})

function Matrix({ rows, selection, text, actions }: DrawingProps<MatrixRow>) {
  const { programs } = selection.dataset
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so it must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={text.m.charts.matrix.titleMeasure}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{text.m.charts.matrix.country}</th>
            {programs.map((program) => (
              <th key={program.id} scope="col" className={styles.program}>
                <span>{program.shortLabel}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, mostCountries).map((row) => (
            <tr key={row.iso3}>
              <th scope="row">
                <button
                  type="button"
                  disabled={!actions}
                  onClick={() => actions?.changeView((view) => ({ ...view, open: row.iso3 }))}
                >
                  {row.country}
                </button>
              </th>
              {row.programs.map((count, position) => (
                <td key={programs[position]?.id} style={shade(count)}>
                  {count > 0 ? text.f.number(count) : ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function shade(count: number) {
  const level = shades.filter((least) => count >= least).length
  if (level === 0) return {}
  return { background: `var(--map-${level})`, color: `var(--map-ink-${level})` }
}
