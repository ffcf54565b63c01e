import { programColour } from '../../ui/programColour'
import { spreadLabels } from '../scale/spreadLabels'
import type { CumulativePlot } from './cumulativePlot'
import { labelSizes } from './layerLabelTexts'

const leastGapPx = 18
const { startPx, endPx, textPx } = labelSizes

/** The name and total of each layer at the end of its stack, with a leader that bends where labels had to move apart. */
export function LayerLabels({ plot }: { plot: CumulativePlot }) {
  const { area, layers, last, labelsPx, leaderPx } = plot
  let below = last.total
  const centres = layers.map(({ position }) => {
    const value = last.byProgram[position] ?? 0
    const centre = plot.y(below - value / 2)
    below -= value
    return centre
  })
  const spread = spreadLabels(centres, leastGapPx, area.topPx + 6, area.topPx + area.heightPx - 6)
  return (
    <g transform={`translate(${area.endPx} 0)`}>
      {layers.map(({ position, isMuted, label }, index) => {
        const colour = isMuted ? 'var(--series-off)' : programColour(position)
        const centre = centres[index] ?? 0
        const y = spread[index] ?? 0
        return (
          <g key={position}>
            <path
              d={`M2 ${centre}C${leaderPx / 2} ${centre} ${leaderPx / 2} ${y} ${leaderPx - 2} ${y}`}
              fill="none"
              stroke={colour}
            />
            <rect x={leaderPx} y={y - 6} width="4" height="12" rx="1" fill={colour} />
            <text
              x={leaderPx + startPx}
              y={y}
              dy="0.36em"
              fill={isMuted ? 'var(--ink-3)' : 'var(--ink)'}
              fontSize={textPx}
            >
              {label.name}
            </text>
            <text
              x={labelsPx - endPx}
              y={y}
              dy="0.36em"
              textAnchor="end"
              fill="var(--ink-2)"
              fontSize={textPx}
            >
              {label.total}
            </text>
          </g>
        )
      })}
    </g>
  )
}
