import { mutedColour, yearOpacity } from './eventKeys'
import type { EventMark } from './layoutEvents'

interface EventMarkShapeProps {
  mark: EventMark
  colour: string
  dotPx: number
}

/** The mark of a record as SVG: a dot for a day, a bar for a month, an outlined bar for a year; hollow for interest and negotiations. */
export function EventMarkShape({ mark, colour: ownColour, dotPx }: EventMarkShapeProps) {
  const { xPx, widthPx, yPx, row } = mark
  const colour = row.isMuted ? mutedColour : ownColour
  const look = row.isFirm ? { fill: colour } : { fill: 'var(--page)', stroke: colour }
  if (row.precision === 'day')
    return <circle cx={xPx + widthPx / 2} cy={yPx} r={row.isFirm ? dotPx / 2 : dotPx / 2 - 0.5} {...look} />
  if (row.precision === 'month') {
    const heightPx = (dotPx * 2) / 3
    return <rect x={xPx} y={yPx - heightPx / 2} width={widthPx} height={heightPx} rx={1} {...look} />
  }
  const heightPx = dotPx - 1
  const fill = row.isFirm ? { fill: colour, fillOpacity: yearOpacity } : { fill: 'var(--page)' }
  return (
    <rect
      x={xPx + 0.5}
      y={yPx - heightPx / 2}
      width={Math.max(widthPx - 1, 1)}
      height={heightPx}
      rx={1}
      stroke={colour}
      {...fill}
    />
  )
}
