import type { Program } from '../../dataset/schema'
import type { Text } from '../../text/text'
import { programColour } from '../../ui/programColour'
import styles from './Events.module.css'
import type { EventsLayout } from './layoutEvents'

interface EventLanesProps {
  layout: EventsLayout
  programs: readonly Program[]
  text: Text
  widthPx: number
  isNarrow: boolean
}

/** The rules between lanes, and the name and count of each: at its side, or over it where there is no room. */
export function EventLanes({ layout, programs, text, widthPx, isNarrow }: EventLanesProps) {
  return (
    <>
      {layout.lanes.map((lane) => {
        const y = isNarrow ? lane.topPx + 13 : lane.topPx + lane.heightPx / 2
        return (
          <g key={lane.program} className={styles.lane}>
            <line x1={0} x2={widthPx} y1={lane.topPx + 0.5} y2={lane.topPx + 0.5} />
            <rect x={0} y={y - 6} width={4} height={12} rx={1} fill={programColour(lane.program)} />
            <text x={12} y={y} dominantBaseline="central">
              {programs[lane.program]?.label}
              {isNarrow ? ` ${text.f.number(lane.count)}` : ''}
            </text>
            {!isNarrow && (
              <text x={186} y={y} dominantBaseline="central" textAnchor="end" className={styles.count}>
                {text.f.number(lane.count)}
              </text>
            )}
          </g>
        )
      })}
      <line
        className={styles.end}
        x1={0}
        x2={widthPx}
        y1={layout.heightPx + 0.5}
        y2={layout.heightPx + 0.5}
      />
    </>
  )
}
