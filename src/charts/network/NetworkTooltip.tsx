import { networkMessages } from '../../text/onDemand/networkMessages'
import type { Text } from '../../text/text'
import { clamp } from '../scale/clamp'
import { TooltipBox } from '../tooltip/TooltipBox'
import tooltip from '../tooltip/tooltip.module.css'
import styles from './Network.module.css'
import type { NetworkRow } from './networkRows'

/** The hovered or focused tie, and where in the drawing. */
export interface PointedTie {
  row: NetworkRow
  xPx: number
  yPx: number
}

interface NetworkTooltipProps {
  pointed: PointedTie
  text: Text
  widthPx: number
}

const tooltipWidthPx = 232
const belowPx = 16

/** Both ends of a tie, and its agreements with their years. */
export function NetworkTooltip({ pointed, text, widthPx }: NetworkTooltipProps) {
  const { row, xPx, yPx } = pointed
  const words = networkMessages(text)
  return (
    <div
      className={styles.tooltip}
      style={{ left: clamp(xPx - tooltipWidthPx / 2, 0, widthPx - tooltipWidthPx), top: yPx + belowPx }}
    >
      <TooltipBox>
        <p>
          <b>{words.pair(row.own.name, row.partner.name)}</b>
        </p>
        <p className={tooltip.isRest}>
          {`${words.amount(row.count)} · ${words.years(row.firstYear, row.lastYear)}`}
        </p>
      </TooltipBox>
    </div>
  )
}
