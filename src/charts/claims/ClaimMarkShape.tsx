import { arrowOf, type ClaimRow, hasTail } from './claimRows'
import { markSizes } from './markSizes'

interface ClaimMarkShapeProps {
  row: ClaimRow
  x: number
  y: number
  /** Start of the time that the total refers to. If that is more than a month, a line from here to `x` shows it. */
  startX: number
  colour: string
}

const { circlePx, diamondPx, arrowPx, arrowHeadPx, tailPx } = markSizes

/** The mark of a stated total: the shape shows who stated it, an arrow “more than” (up) or “nearly” (down). */
export function ClaimMarkShape({ row, x, y, startX, colour }: ClaimMarkShapeProps) {
  const way = arrowOf(row)
  const tip = y + way * arrowPx
  return (
    <g fill={colour} stroke={colour}>
      {hasTail(row) && <line x1={startX} x2={x} y1={y} y2={y} strokeWidth={tailPx} />}
      {way !== 0 && (
        <path
          d={`M${x} ${y}V${tip}M${x - arrowHeadPx} ${tip - way * 4}L${x} ${tip}L${x + arrowHeadPx} ${tip - way * 4}`}
          fill="none"
          strokeWidth="1.5"
        />
      )}
      {row.claim.side === 'subject' ? (
        <circle cx={x} cy={y} r={circlePx} stroke="none" />
      ) : (
        <path
          d={`M${x} ${y - diamondPx}l${diamondPx} ${diamondPx} ${-diamondPx} ${diamondPx} ${-diamondPx} ${-diamondPx}Z`}
          stroke="none"
        />
      )}
    </g>
  )
}
