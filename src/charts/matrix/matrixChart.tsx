import { countryTallies } from '../../selection/countryTallies'
import type { DrawingProps } from '../contract/chart'
import { registerChart } from '../contract/registerChart'
import { countryName } from '../names/countryName'
import { cellShade } from './cellShade'
import styles from './Matrix.module.css'
import { MatrixPicture, matrixPictureHeightPx } from './MatrixPicture'
import { type MatrixRow, mostCountries } from './matrixRow'

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
  subtitle: (_rows, { text }) => text.m.charts.matrix.subtitle,
  summary: (rows, { selection, text }) =>
    text.m.charts.matrix.summary(rows.length, selection.dataset.programs.length),
  caveat: (_rows, { text }) => text.m.charts.matrix.caveat,
  Drawing: Matrix,
  Picture: MatrixPicture,
  pictureHeightPx: matrixPictureHeightPx,
  native: (rows, { selection, text }) => ({
    kind: 'table',
    corner: text.m.charts.matrix.country,
    head: [...selection.dataset.programs.map((program) => program.shortLabel), text.m.charts.matrix.total],
    rows: rows.slice(0, mostCountries).map((row) => ({
      label: row.country,
      cells: [
        ...row.programs.map((value) => ({ value, shade: cellShade(value) })),
        { value: row.total, shade: null },
      ],
    })),
    left: Math.max(rows.length - mostCountries, 0),
  }),
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
              {row.programs.map((count, position) => {
                const { fill, ink } = cellShade(count)
                return (
                  <td key={programs[position]?.id} style={{ background: fill, color: ink }}>
                    {count > 0 ? text.f.number(count) : ''}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > mostCountries && (
        <p className={styles.more}>{text.m.charts.picture.more(rows.length - mostCountries)}</p>
      )}
    </section>
  )
}
