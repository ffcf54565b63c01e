import { type ReactElement, useContext } from 'react'
import { Tooltip, type TooltipContentProps } from 'recharts'
import { ActiveReading } from './activeReading'
import type { TimePlot } from './timePlot'
import { tooltipTransform } from './tooltipTransform'

interface ReadingTooltipProps<Row> {
  plot: TimePlot
  xPx: readonly number[]
  cursor: { fill?: string; stroke?: string; strokeWidth?: number }
  content: (row: Row) => ReactElement
}

/**
 * The tooltip and cursor of recharts at the reading that `TimeDrawing` shows. Only this part of the interactive chart
 * renders again when the reading changes.
 */
export function ReadingTooltip<Row>({ plot, xPx, cursor, content }: ReadingTooltipProps<Row>) {
  const reading = useContext(ActiveReading)
  return (
    <Tooltip
      active={reading !== null}
      {...(reading ? { defaultIndex: reading.position } : {})}
      isAnimationActive={false}
      cursor={cursor}
      content={({ payload }: TooltipContentProps) => {
        const row = payload[0]?.payload as Row | undefined
        return reading && row ? content(row) : null
      }}
      wrapperStyle={{
        // After Escape, recharts hides a tooltip until its position changes, even if it is requested again.
        visibility: reading ? 'visible' : 'hidden',
        transform: reading
          ? tooltipTransform(plot.box, xPx[reading.position] ?? 0, reading.pointerPx)
          : 'none',
        zIndex: 1,
      }}
    />
  )
}
