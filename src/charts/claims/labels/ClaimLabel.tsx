import { claimLabelSizes, type PlacedClaim } from './claimBoxes'

interface ClaimLabelProps {
  position: PlacedClaim
  /** The stated total, who stated it, and the documented total of that time. */
  lines: readonly string[]
  colour: string
}

const linePx = 15

/** The label of a stated total as SVG, with a leader to its mark if it is far away. */
export function ClaimLabel({ position, lines, colour }: ClaimLabelProps) {
  const { mark, box, leader } = position
  const isLeft = (box.left + box.right) / 2 < mark.x
  return (
    <>
      {leader && (
        <line
          x1={leader.from.x}
          y1={leader.from.y}
          x2={leader.to.x}
          y2={leader.to.y}
          stroke={colour}
          strokeWidth={0.75}
        />
      )}
      <g textAnchor={isLeft ? 'end' : 'start'}>
        {lines.map((line, index) => (
          <text
            key={line}
            x={isLeft ? box.right : box.left}
            y={box.top + 11 + index * linePx}
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
