import { countsByFacet } from '../../../selection/countsByFacet'
import type { Selection } from '../../../selection/select'
import type { Text } from '../../../text/text'
import { programColour } from '../../../ui/programColour'
import type { EventsLayout } from '../records/layoutEvents'

interface EventLanesProps {
  layout: EventsLayout
  selection: Selection
  text: Text
  widthPx: number
  isNarrow: boolean
}

const sizePx = 12
const countEndPx = 206

/**
 * The rules between lanes, and the name and count of each lane (“5 of 28” where records are in the lane of another program):
 * beside it, or above it on narrow screens.
 */
export function EventLanes({ layout, selection, text, widthPx, isNarrow }: EventLanesProps) {
  const { programs } = selection.dataset
  const carried = countsByFacet(selection, 'program', 'agreements')
  const countOf = ({ count, program }: EventsLayout['lanes'][number]) =>
    text.m.charts.frame.stacked(count, carried[program] ?? 0)
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
              {isNarrow ? ` ${countOf(lane)}` : ''}
            </text>
            {!isNarrow && (
              <text x={countEndPx} y={y} dy="0.36em" textAnchor="end" fill="var(--ink-2)">
                {countOf(lane)}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}
