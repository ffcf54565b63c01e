import type { Text } from '../../text/text'
import { linearScale } from '../scale/linearScale'
import { niceTicks } from '../scale/niceTicks'

interface PictureAxesProps {
  plot: { startPx: number; endPx: number; topPx: number; heightPx: number }
  /** The largest value: the top of the plot. */
  most: number
  /** Words under the base line, each centred at its place. */
  labels: readonly { xPx: number; label: string }[]
  text: Text
}

const sizePx = 12

/** A count axis from 0 with its grid, the base line, and the words below it. */
export function PictureAxes({ plot, most, labels, text }: PictureAxesProps) {
  const bottomPx = plot.topPx + plot.heightPx
  const y = linearScale([0, Math.max(most, 1)], [bottomPx, plot.topPx])
  return (
    <g fontSize={sizePx} fill="var(--ink-3)">
      {niceTicks(most).map((value) => (
        <g key={value}>
          <line x1={plot.startPx} x2={plot.endPx} y1={y(value)} y2={y(value)} stroke="var(--grid)" />
          <text x={plot.startPx - 6} y={y(value)} dy="0.36em" textAnchor="end">
            {text.f.number(value)}
          </text>
        </g>
      ))}
      <line x1={plot.startPx} x2={plot.endPx} y1={bottomPx} y2={bottomPx} stroke="var(--control-line)" />
      {labels.map(({ xPx, label }) => (
        <text key={label} x={xPx} y={bottomPx + 17} textAnchor="middle">
          {label}
        </text>
      ))}
    </g>
  )
}
