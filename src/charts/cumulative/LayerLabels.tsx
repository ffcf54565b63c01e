import type { Program } from '../../dataset/schema'
import type { Text } from '../../text/text'
import { programColour } from '../../ui/programColour'
import { spreadLabels } from '../scale/spreadLabels'
import type { CumulativePlot } from './cumulativePlot'

interface LayerLabelsProps {
  plot: CumulativePlot
  programs: readonly Program[]
  /** Records, or countries, of each program, of which the layer shows those under their first program. */
  carried: Uint32Array
  text: Text
}

const leastGapPx = 18
const leaderPx = 24

/** The name and total of each layer at the end of its stack, with a leader that bends where labels had to move apart. */
export function LayerLabels({ plot, programs, carried, text }: LayerLabelsProps) {
  const { area, layers, last, labels } = plot
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
      {layers.map(({ position, isMuted }, index) => {
        const colour = isMuted ? 'var(--series-off)' : programColour(position)
        const centre = centres[index] ?? 0
        const y = spread[index] ?? 0
        const program = programs[position]
        return (
          <g key={position}>
            <path
              d={`M2 ${centre}C${leaderPx / 2} ${centre} ${leaderPx / 2} ${y} ${leaderPx - 2} ${y}`}
              fill="none"
              stroke={colour}
            />
            <rect x={leaderPx} y={y - 6} width="4" height="12" rx="1" fill={colour} />
            <text
              x={leaderPx + 10}
              y={y}
              dy="0.36em"
              fill={isMuted ? 'var(--ink-3)' : 'var(--ink)'}
              fontSize="12.5"
            >
              {labels.isNarrow ? program?.shortLabel : program?.label}
            </text>
            <text
              x={labels.widthPx - 2}
              y={y}
              dy="0.36em"
              textAnchor="end"
              fill="var(--ink-2)"
              fontSize="12.5"
            >
              {text.m.charts.frame.stacked(last.byProgram[position] ?? 0, carried[position] ?? 0)}
            </text>
          </g>
        )
      })}
    </g>
  )
}
