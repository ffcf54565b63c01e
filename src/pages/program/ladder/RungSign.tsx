import type { LadderStep } from '../../../selection/program/ladderSums'
import { programColour } from '../../../ui/programColour'
import { useView } from '../../shared/view/useView'
import styles from './Ladder.module.css'

/**
 * Symbol of how firm a tie is: filled, square, ring, dashed ring, struck ring, dot. The heading of the rung says the
 * same in words.
 */
export function RungSign({ step }: { step: LadderStep }) {
  const { about, programIndex } = useView().selection.dataset
  const colour = programColour(programIndex.get(about.alignment.program) ?? 0)
  return (
    <svg width="12" height="12" className={styles.sign} style={{ color: colour }} aria-hidden="true">
      {shapes[step]}
    </svg>
  )
}

const ring = { cx: 6, cy: 6, r: 4.2, fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 }
const shapes = {
  signed: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  organisations: <rect x="1.5" y="1.5" width="9" height="9" fill="currentColor" />,
  listed: <circle {...ring} />,
  named: <circle {...ring} strokeDasharray="2 1.8" />,
  institution: (
    <>
      <circle {...ring} />
      <path d="M3 9 9 3" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
  interest: <circle cx="6" cy="6" r="2" fill="currentColor" />,
}
