import type { Agreement } from '../../../dataset/schema'
import { programColour } from '../../../ui/programColour'
import { useText } from '../../../ui/TextProvider'
import { useView } from '../../shared/view/useView'
import styles from './UnitChart.module.css'
import { unitColumns } from './unitColumns'

const widthPx = 312
const largestCellPx = 12
const axisPx = 18

/**
 * One square per record, stacked by year in the colour of its first program; below it a legend of all programs, each
 * with its squares and the records that carry it.
 */
export function UnitChart({ records }: { records: readonly Agreement[] }) {
  const { f, m } = useText()
  const { dataset } = useView().selection
  const { columns, firstYear, programs } = unitColumns(records, (id) => dataset.programIndex.get(id) ?? -1)
  const cellPx = Math.min(widthPx / columns.length, largestCellPx)
  const most = Math.max(...columns.map((column) => column.squares.length))
  const heightPx = most * cellPx + axisPx
  const isLabelled = (index: number) =>
    columns.length * cellPx < 90
      ? index === 0
      : index === 0 || ((firstYear + index) % 10 === 0 && index * cellPx > 36)
  return (
    <>
      <svg width={widthPx} height={heightPx} className={styles.chart} aria-hidden="true">
        {columns.map(({ year, squares }, index) => (
          <g key={year} transform={`translate(${index * cellPx} 0)`}>
            {squares.map(({ id, program }, level) => (
              <rect
                key={id}
                x={0.5}
                y={(most - level - 1) * cellPx + 0.5}
                width={cellPx - 1}
                height={cellPx - 1}
                rx="1"
                fill={programColour(program)}
              />
            ))}
            {isLabelled(index) && (
              <text
                x={index === 0 ? 0 : cellPx / 2}
                y={heightPx - 3}
                textAnchor={index === 0 ? 'start' : 'middle'}
              >
                {f.year(year)}
              </text>
            )}
          </g>
        ))}
        <line x1="0" x2={columns.length * cellPx} y1={most * cellPx + 0.5} y2={most * cellPx + 0.5} />
      </svg>
      <ul className={styles.legend}>
        {programs.map(({ program, squares: own, count }) => (
          <li key={program}>
            <span className={styles.swatch} style={{ background: programColour(program) }} />
            {dataset.programs[program]?.label} <b>{m.charts.frame.stacked(own, count)}</b>
          </li>
        ))}
      </ul>
    </>
  )
}
