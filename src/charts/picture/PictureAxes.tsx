import type { Text } from '../../text/text'
import { linearScale } from '../scale/linearScale'
import { niceTicks } from '../scale/niceTicks'

/** The rectangle between the axes. */
export interface PlotArea {
  startPx: number
  endPx: number
  topPx: number
  heightPx: number
}

interface PictureAxesProps {
  plot: PlotArea
  /** The largest value: the top of the plot. */
  most: number
  /** Labels under the base line, each centred at its position. */
  labels: readonly { xPx: number; label: string }[]
  text: Text
}

const sizePx = 12

/** A count axis from 0 with its grid, the base line, and the labels below it. */
export function PictureAxes({ plot, most, labels, text }: PictureAxesProps) {
  const bottomPx = plot.topPx + plot.heightPx
  const y = linearScale([0, Math.max(most, 1)], [bottomPx, plot.topPx])
  return (
    <>
      {niceTicks(most).map((value) => (
        <g key={value}>
          <line x1={plot.startPx} x2={plot.endPx} y1={y(value)} y2={y(value)} stroke="var(--grid)" />
          <CountLabel plot={plot} yPx={y(value)} label={text.f.number(value)} />
        </g>
      ))}
      <BaseLine plot={plot} />
      {labels.map(({ xPx, label }) => (
        <BaseLabel key={label} plot={plot} xPx={xPx} label={label} />
      ))}
    </>
  )
}

/** The label of a grid line, before the plot. */
export function CountLabel({ plot, yPx, label }: { plot: PlotArea; yPx: number; label: string }) {
  return (
    <text x={plot.startPx - 6} y={yPx} dy="0.36em" textAnchor="end" fontSize={sizePx} fill="var(--ink-3)">
      {label}
    </text>
  )
}

/** The horizontal axis. */
export function BaseLine({ plot }: { plot: PlotArea }) {
  const yPx = plot.topPx + plot.heightPx
  return <line x1={plot.startPx} x2={plot.endPx} y1={yPx} y2={yPx} stroke="var(--control-line)" />
}

/** A label under the base line. */
export function BaseLabel({ plot, xPx, label }: { plot: PlotArea; xPx: number; label: string }) {
  return (
    <text
      x={xPx}
      y={plot.topPx + plot.heightPx + 17}
      textAnchor="middle"
      fontSize={sizePx}
      fill="var(--ink-3)"
    >
      {label}
    </text>
  )
}
