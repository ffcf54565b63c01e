import { type ClaimRow, hasTail } from './claimRows'

interface ClaimMarkShapeProps {
  row: ClaimRow
  x: number
  y: number
  /** Start of the time that the total refers to. If that is more than a month, a line from here to `x` shows it. */
  startX: number
  colour: string
}

const radiusPx = 5
const arrowPx = 14

/** The mark of a stated total: the shape shows who stated it, an arrow “more than” (up) or “nearly” (down). */
export function ClaimMarkShape({ row, x, y, startX, colour }: ClaimMarkShapeProps) {
  const { side, qualifier } = row.claim
  const way = qualifier === 'more than' ? -1 : qualifier === 'nearly' ? 1 : 0
  const tip = y + way * (radiusPx + arrowPx)
  return (
    <g fill={colour} stroke={colour}>
      {hasTail(row) && <line x1={startX} x2={x} y1={y} y2={y} strokeWidth="2" />}
      {way !== 0 && (
        <path
          d={`M${x} ${y}V${tip}M${x - 3.5} ${tip - way * 4}L${x} ${tip}L${x + 3.5} ${tip - way * 4}`}
          fill="none"
          strokeWidth="1.5"
        />
      )}
      {side === 'subject' ? (
        <circle cx={x} cy={y} r={radiusPx} stroke="none" />
      ) : (
        <path d={`M${x} ${y - 6}L${x + 6} ${y}L${x} ${y + 6}L${x - 6} ${y}Z`} stroke="none" />
      )}
    </g>
  )
}
