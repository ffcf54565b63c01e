import type { Program } from '../../dataset/schema'
import type { Text } from '../../text/text'
import { programColour } from '../../ui/programColour'
import { spreadLabels } from '../scale/spreadLabels'

interface LayerLabelsProps {
  /** Positions of the programs that have a layer, top of the stack first. */
  positions: readonly number[]
  values: readonly number[]
  total: number
  programs: readonly Program[]
  text: Text
  isNarrow: boolean
  widthPx: number
  plot: { topPx: number; heightPx: number }
}

const narrowPx = 480

/** How much room the labels take beside a drawing of a width, and whether their names must be the short ones. */
export function labelRoom(widthPx: number): { isNarrow: boolean; labelsPx: number } {
  const isNarrow = widthPx < narrowPx
  return { isNarrow, labelsPx: isNarrow ? 150 : 208 }
}

const leastGapPx = 18
const leaderPx = 24

/** The name and total of each layer at the end of its stack, as SVG, with a leader that bends where labels had to move. */
export function LayerLabels(props: LayerLabelsProps) {
  const { positions, values, total, programs, text, isNarrow, widthPx, plot } = props
  const y = (value: number) => plot.topPx + plot.heightPx * (1 - value / Math.max(total, 1))
  let below = total
  const centres = positions.map((position) => {
    const value = values[position] ?? 0
    const centre = y(below - value / 2)
    below -= value
    return centre
  })
  const places = spreadLabels(centres, leastGapPx, plot.topPx + 6, plot.topPx + plot.heightPx - 6)
  return (
    <>
      {positions.map((position, index) => {
        const centre = centres[index] ?? 0
        const place = places[index] ?? 0
        const program = programs[position]
        return (
          <g key={position}>
            <path
              d={`M2 ${centre}C${leaderPx / 2} ${centre} ${leaderPx / 2} ${place} ${leaderPx - 2} ${place}`}
              fill="none"
              stroke={programColour(position)}
            />
            <rect x={leaderPx} y={place - 6} width="4" height="12" rx="1" fill={programColour(position)} />
            <text x={leaderPx + 10} y={place} dy="0.36em" fill="var(--ink)" fontSize="12.5">
              {isNarrow ? program?.shortLabel : program?.label}
            </text>
            <text x={widthPx - 2} y={place} dy="0.36em" textAnchor="end" fill="var(--ink-2)" fontSize="12.5">
              {text.f.number(values[position] ?? 0)}
            </text>
          </g>
        )
      })}
    </>
  )
}
