import type { Text } from '../../../text/text'
import { clamp } from '../../scale/clamp'
import { TooltipBox } from '../../tooltip/TooltipBox'
import tooltip from '../../tooltip/tooltip.module.css'
import styles from '../Events.module.css'
import type { EventMark } from './layoutEvents'

interface EventTooltipProps {
  mark: EventMark
  text: Text
  widthPx: number
  offsetPx: number
}

const tooltipWidthPx = 232

/** Title, date and kind of the hovered or focused mark, below it. */
export function EventTooltip({ mark, text, widthPx, offsetPx }: EventTooltipProps) {
  const { agreement } = mark.row
  const left = clamp(mark.xPx - tooltipWidthPx / 2, 0, widthPx - tooltipWidthPx)
  return (
    <div
      className={styles.tooltip}
      style={{ insetInlineStart: left, insetBlockStart: mark.yPx + offsetPx + 12 }}
    >
      <TooltipBox>
        <p>
          <b>{agreement.title}</b>
        </p>
        <p className={tooltip.isRest}>
          {`${text.f.date(agreement.date.value)} · ${text.m.words.kind[agreement.kind]}`}
        </p>
        {!mark.row.isFirm && <p className={tooltip.isRest}>{text.m.charts.events.interest}</p>}
      </TooltipBox>
    </div>
  )
}
