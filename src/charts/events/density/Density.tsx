import { useMemo } from 'react'
import type { DrawingProps, PictureProps } from '../../contract/chart'
import styles from '../Events.module.css'
import { axisPx, eventsPlot } from '../plot/eventsPlot'
import { DensityMarks } from './DensityMarks'
import type { DensityRow } from './densityRows'
import { fitBarsPx, layoutDensity } from './layoutDensity'

/** The timeline with one column per year, for more records than can be drawn one by one. Columns cannot be opened. */
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
        <DensityMarks plot={plot} layout={layout} selection={selection} text={text} />
      </g>
    </svg>
  )
}

/** The same columns as a picture, as tall as its box. */
export function DensityPicture({ rows, selection, text, box }: Omit<PictureProps<DensityRow>, 'view'>) {
  if (rows.length === 0) return null
  const plot = eventsPlot(rows, selection, box.widthPx)
  const layout = layoutDensity(rows, plot, fitBarsPx(rows, plot, box.heightPx - axisPx * 2))
  return (
    <g transform={`translate(0 ${axisPx})`}>
      <DensityMarks plot={plot} layout={layout} selection={selection} text={text} />
    </g>
  )
}
