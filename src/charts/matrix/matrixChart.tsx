import { countryTallies } from '../../selection/countryTallies'
import type { DrawingProps } from '../contract/chart'
import { cssLengths } from '../contract/cssLengths'
import { registerChart } from '../contract/registerChart'
import { leadingRows } from '../highlight/highlight'
import { Legend } from '../legend/Legend'
import { legendHeightPx } from '../legend/legendHeight'
import { countryName } from '../names/countryName'
import { cellShade, mutedShade } from './cellShade'
import styles from './Matrix.module.css'
import { MatrixPicture, matrixKeys, matrixPictureHeightPx } from './MatrixPicture'
import { markedCells } from './markedCells'
import { matrixColumns } from './matrixColumns'
import { type MatrixRow, mostCountries } from './matrixRow'

/** Sizes of the drawing, for its style sheet and its height. */
const sizes = { headPx: 104, rowPx: 24, cellGapPx: 1, noteGapPx: 8, noteLinePx: 16 }
/** The columns fill the width within these limits; a table that is wider than its room scrolls. */
const columnPx = { least: 17, most: 56 }

/** Countries by programs: a table with shaded cells. */
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
    if (rows.length === 0)
      return selection.count === 0 ? { none: true } : { finding: text.m.charts.bars.title.noCountries }
    const leaders = broadest(rows)
    return leaders.length > 0
      ? { finding: words.title(leaders, selection.dataset.programs.length) }
      : { measure: words.titleMeasure, by: words.by }
  },
  subtitle: (_rows, { text }) => text.m.charts.matrix.subtitle,
  summary: (rows, { selection, text }) =>
    text.m.charts.matrix.summary(rows.length, selection.dataset.programs.length),
  caveat: (_rows, { text }) => text.m.charts.matrix.caveat,
  Drawing: Matrix,
  marks: () => 'all',
  drawingHeightPx: (rows, context, box) => {
    const keys = matrixKeys(rows, markedCells(context), context.text)
    return legendHeightPx(keys, box.widthPx) + matrixHeightPx(rows.length)
  },
  Picture: MatrixPicture,
  pictureHeightPx: matrixPictureHeightPx,
  native: (rows, context) => {
    const { selection, text } = context
    const marked = markedCells(context)
    return {
      kind: 'table',
      corner: text.m.charts.matrix.country,
      head: [...selection.dataset.programs.map((program) => program.shortLabel), text.m.charts.matrix.total],
      rows: leadingRows(rows, mostCountries, marked.isRowMuted).map((row) => ({
        label: row.country,
        cells: [
          ...row.programs.map((value, program) => ({
            value,
            shade: marked.isMuted(row, program) ? mutedShade : cellShade(value),
          })),
          { value: row.total, shade: null },
        ],
      })),
      left: Math.max(rows.length - mostCountries, 0),
    }
  },
})

/** The countries that take part in most programs, if at most three, and not all, are within one program of the first; else none. */
function broadest(rows: readonly MatrixRow[]): readonly { name: string; programs: number }[] {
  const breadth = rows
    .map((row) => ({ name: row.country, programs: row.programs.filter((count) => count > 0).length }))
    .sort((a, b) => b.programs - a.programs)
  const leaders = breadth.filter(({ programs }) => programs + 1 >= (breadth[0]?.programs ?? 0))
  return leaders.length === 1 || (leaders.length <= 3 && leaders.length < rows.length) ? leaders : []
}

/** Height of the drawing for a number of countries. */
function matrixHeightPx(countries: number): number {
  const { headPx, rowPx, cellGapPx, noteGapPx, noteLinePx } = sizes
  const rows = Math.min(countries, mostCountries)
  const notePx = countries > mostCountries ? noteGapPx + noteLinePx : 0
  return headPx + rows * rowPx + (rows + 2) * cellGapPx + notePx
}

function Matrix({ rows, selection, view, text, actions, widthPx }: DrawingProps<MatrixRow>) {
  const marked = markedCells({ selection, view, text })
  const { programs } = selection.dataset
  const gapsPx = (programs.length + 2) * sizes.cellGapPx
  const { namePx, pitchPx } = matrixColumns(rows, programs.length, {
    widthPx: widthPx - gapsPx,
    mostColumnPx: columnPx.most,
  })
  const lengths = { ...sizes, namePx, cellPx: Math.max(Math.floor(pitchPx), columnPx.least) }
  const words = text.m.charts.matrix
  return (
    <>
      <Legend keys={matrixKeys(rows, marked, text)} />
      <section
        className={styles.scroll}
        style={cssLengths(lengths)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so it must be reachable by keyboard
        tabIndex={0}
        aria-label={words.titleMeasure}
      >
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.country}</th>
              {programs.map((program) => (
                <th key={program.id} scope="col" className={styles.program}>
                  <span>{program.shortLabel}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {leadingRows(rows, mostCountries, marked.isRowMuted).map((row) => (
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
                  const { fill, ink } = marked.isMuted(row, position) ? mutedShade : cellShade(count)
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
    </>
  )
}
