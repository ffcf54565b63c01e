import type { Program } from '../../../dataset/schema'
import type { Text } from '../../../text/text'
import { programColour } from '../../../ui/programColour'
import type { EventsLayout } from '../records/layoutEvents'

interface EventLanesProps {
  layout: EventsLayout
  programs: readonly Program[]
  text: Text
  widthPx: number
  isNarrow: boolean
}

const sizePx = 12
const countEndPx = 186

/** The rules between lanes, and the name and count of each lane: beside it, or above it on narrow screens. */
export function EventLanes({ layout, programs, text, widthPx, isNarrow }: EventLanesProps) {
  const rules = [...layout.lanes.map(({ topPx }) => topPx), layout.heightPx]
  return (
    <g fontSize={sizePx} fill="var(--ink)">
      {rules.map((y) => (
        <line key={y} x1={0} x2={widthPx} y1={y} y2={y} stroke="var(--rule)" />
      ))}
      {layout.lanes.map((lane) => {
        const y = isNarrow ? lane.topPx + 13 : lane.topPx + lane.heightPx / 2
        return (
          <g key={lane.program}>
            <rect x={0} y={y - 6} width={4} height={12} rx={1} fill={programColour(lane.program)} />
            <text x={12} y={y} dy="0.36em">
              {programs[lane.program]?.label}
              {isNarrow ? ` ${text.f.number(lane.count)}` : ''}
            </text>
            {!isNarrow && (
              <text x={countEndPx} y={y} dy="0.36em" textAnchor="end" fill="var(--ink-2)">
                {text.f.number(lane.count)}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}
