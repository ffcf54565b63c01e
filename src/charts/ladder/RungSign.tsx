import type { ReactNode } from 'react'
import type { LadderStep } from '../../selection/program/ladderSums'

/**
 * Symbol of how firm a tie is, 12 px wide and high: filled, square, ring, dashed ring, struck ring, dot. The name of the
 * rung says the same in words.
 */
export function RungSign({ step, colour }: { step: LadderStep; colour: string }): ReactNode {
  const ring = { cx: 6, cy: 6, r: 4.2, fill: 'none', stroke: colour, strokeWidth: 1.5 }
  switch (step) {
    case 'signed':
      return <circle cx="6" cy="6" r="5" fill={colour} />
    case 'organisations':
      return <rect x="1.5" y="1.5" width="9" height="9" fill={colour} />
    case 'listed':
      return <circle {...ring} />
    case 'named':
      return <circle {...ring} strokeDasharray="2 1.8" />
    case 'institution':
      return (
        <>
          <circle {...ring} />
          <path d="M3 9 9 3" stroke={colour} strokeWidth="1.5" />
        </>
      )
    case 'interest':
      return <circle cx="6" cy="6" r="2" fill={colour} />
  }
}
