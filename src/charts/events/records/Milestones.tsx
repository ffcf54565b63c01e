import { type DayNumber, parsePartialDate } from '../../../dataset/partialDate'
import { programColour } from '../../../ui/programColour'
import styles from '../Events.module.css'
import type { EventMark } from './layoutEvents'

/** The milestones of the open record: hollow dots on a line from its mark. */
export function Milestones({ mark, x }: { mark: EventMark; x: (day: DayNumber) => number }) {
  const milestones = (mark.row.agreement.milestones ?? []).flatMap((milestone) => {
    // A plan would lie beyond the axis.
    const interval = milestone.planned ? null : parsePartialDate(milestone.date)
    return interval ? [{ ...milestone, atPx: x(interval.end) }] : []
  })
  if (milestones.length === 0) return null
  const own = mark.xPx + mark.widthPx / 2
  const ends = [own, ...milestones.map((milestone) => milestone.atPx)]
  return (
    <g className={styles.milestones} style={{ color: programColour(mark.row.program) }}>
      <line x1={Math.min(...ends)} x2={Math.max(...ends)} y1={mark.yPx} y2={mark.yPx} />
      {milestones.map((milestone) => (
        <circle key={milestone.date + milestone.text} cx={milestone.atPx} cy={mark.yPx} r={3}>
          <title>{`${milestone.date}: ${milestone.text}`}</title>
        </circle>
      ))}
    </g>
  )
}
