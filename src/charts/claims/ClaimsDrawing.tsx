import { yearOf } from '../../dataset/partialDate'
import { documentedCurve } from '../../selection/documentedCurve'
import type { DrawingProps } from '../chart'
import { subjectName } from '../subjectName'
import styles from './Claims.module.css'
import { ClaimsPanel } from './ClaimsPanel'
import { type ClaimRow, periodClaims } from './claimRows'

const narrowPx = 720
const gapPx = 32

/** Agreements and countries side by side, each with a scale of its own from zero. */
export function ClaimsDrawing({ rows, selection, text, widthPx }: DrawingProps<ClaimRow>) {
  const words = text.m.charts.claims
  const curve = documentedCurve(selection)
  const isNarrow = widthPx < narrowPx
  const panelPx = isNarrow ? widthPx : (widthPx - gapPx) / 2
  const firstYear = Math.min(...rows.map((row) => yearOf(row.start)))
  return (
    <>
      <ul className={styles.legend}>
        <li className={styles.isSubject}>
          <svg width="12" height="12" aria-hidden="true">
            <circle cx="6" cy="6" r="5" fill="currentColor" />
          </svg>
          <span>{words.subjectSide(subjectName(selection.dataset, text))}</span>
        </li>
        <li className={styles.isOther}>
          <svg width="12" height="12" aria-hidden="true">
            <path d="M6 0l6 6-6 6-6-6Z" fill="currentColor" />
          </svg>
          <span>{words.otherSide}</span>
        </li>
        <li>
          <svg width="16" height="12" aria-hidden="true">
            <path d="M0 6h16" className={styles.line} />
          </svg>
          <span>{words.documented}</span>
        </li>
        <li>
          <svg width="10" height="12" aria-hidden="true">
            <path d="M5 12V1M2 4l3-3 3 3" className={styles.arrow} />
          </svg>
          <span>{words.moreThan}</span>
        </li>
        <li>
          <svg width="10" height="12" aria-hidden="true">
            <path d="M5 0v11M2 8l3 3 3-3" className={styles.arrow} />
          </svg>
          <span>{words.nearly}</span>
        </li>
      </ul>
      <div className={`${styles.panels} ${isNarrow ? styles.isNarrow : ''}`}>
        {(['agreements', 'countries'] as const).map((measure) => (
          <ClaimsPanel
            key={measure}
            measure={measure}
            rows={rows.filter((row) => row.measure === measure)}
            curve={curve}
            firstYear={firstYear}
            text={text}
            widthPx={Math.floor(panelPx)}
          />
        ))}
      </div>
      {periodClaims(selection).map(({ claim, from, to, documented }) => (
        <p key={claim.id} className={styles.period}>
          {words.period(claim.claimantLabel, claim.value, from, to, documented)}
        </p>
      ))}
    </>
  )
}
