import { claimLabelSizes, leaderOf, nearPx, type PlacedClaim } from './claimBoxes'

interface ClaimLabelProps {
  position: PlacedClaim
  /** The stated total, who stated it, and the documented total of that time. */
  lines: readonly string[]
  colour: string
}

const linePx = 15

/** The label of a stated total as SVG, with a leader to its mark if it is far away. */
export function ClaimLabel({ position, lines, colour }: ClaimLabelProps) {
  const { left, top, widthPx } = position
  const { from: mark, to: end } = leaderOf(position)
  const isLeft = left + widthPx / 2 < mark.x
  return (
    <>
      {Math.hypot(end.x - mark.x, end.y - mark.y) >= nearPx && (
        <line x1={mark.x} y1={mark.y} x2={end.x} y2={end.y} stroke={colour} strokeWidth={0.75} />
      )}
      <g textAnchor={isLeft ? 'end' : 'start'}>
        {lines.map((line, index) => (
          <text
            key={line}
            x={isLeft ? left + widthPx : left}
            y={top + 11 + index * linePx}
            {...(index === 0
              ? { fontSize: claimLabelSizes.value, fontWeight: 600, fill: colour }
              : { fontSize: claimLabelSizes.detail, fill: 'var(--ink-2)' })}
          >
            {line}
          </text>
        ))}
      </g>
    </>
  )
}
