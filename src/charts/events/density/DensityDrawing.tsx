import { useMemo } from 'react'
import type { DrawingProps } from '../../contract/chart'
import styles from '../Events.module.css'
import { axisPx, eventsPlot } from '../plot/eventsPlot'
import { DensityMarks } from './DensityMarks'
import type { DensityRow } from './densityRows'
import { layoutDensity } from './layoutDensity'

/** The timeline of too many records to draw each: columns a year, nothing to open. */
export function DensityDrawing({ rows, selection, text, widthPx }: Omit<DrawingProps<DensityRow>, 'view'>) {
  const plot = useMemo(() => eventsPlot(rows, selection, widthPx), [rows, selection, widthPx])
  const layout = useMemo(() => layoutDensity(rows, plot), [rows, plot])
  return (
    <svg
      width={widthPx}
      height={layout.heightPx + axisPx * 2}
      className={styles.drawing}
      role="img"
      aria-label={text.m.charts.events.density.name}
    >
      <g transform={`translate(0 ${axisPx})`}>
        <DensityMarks plot={plot} layout={layout} programs={selection.dataset.programs} text={text} />
      </g>
    </svg>
  )
}
