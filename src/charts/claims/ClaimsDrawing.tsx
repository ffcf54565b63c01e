import { documentedCurve } from '../../selection/documentedCurve'
import type { DrawingProps } from '../contract/chart'
import { subjectName } from '../names/subjectName'
import styles from './Claims.module.css'
import { ClaimsPanel } from './ClaimsPanel'
import { claimKeys } from './claimKeys'
import { type ClaimRow, claimMeasures, firstStatedYear } from './claimRows'
import { panelGapPx, sideBySidePx } from './claimsLayout'
import { periodWords } from './periodClaims'

/** Agreements and countries side by side, each with a scale of its own from zero. */
export function ClaimsDrawing({ rows, selection, text, widthPx }: DrawingProps<ClaimRow>) {
  const curve = documentedCurve(selection)
  const isNarrow = widthPx < sideBySidePx
  const panelPx = isNarrow ? widthPx : (widthPx - panelGapPx) / 2
  return (
    <>
      <ul className={styles.legend}>
        {claimKeys(text, subjectName(selection.dataset, text)).map(({ label, mark, markPx }) => (
          <li key={label}>
            <svg width={markPx} height="12" aria-hidden="true">
              {mark}
            </svg>
            <span>{label}</span>
          </li>
        ))}
      </ul>
      <div className={`${styles.panels} ${isNarrow ? styles.isNarrow : ''}`}>
        {claimMeasures.map((measure) => (
          <ClaimsPanel
            key={measure}
            measure={measure}
            rows={rows.filter((row) => row.measure === measure)}
            curve={curve}
            firstYear={firstStatedYear(rows)}
            text={text}
            widthPx={Math.floor(panelPx)}
          />
        ))}
      </div>
      {periodWords(selection, text).map((words) => (
        <p key={words} className={styles.period}>
          {words}
        </p>
      ))}
    </>
  )
}
