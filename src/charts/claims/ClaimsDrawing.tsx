import { documentedCurve } from '../../selection/documentedCurve'
import type { DrawingProps } from '../contract/chart'
import { cssLengths } from '../contract/cssLengths'
import { Legend } from '../legend/Legend'
import { subjectName } from '../names/subjectName'
import styles from './Claims.module.css'
import { ClaimsPlot } from './ClaimsPlot'
import { claimKeys } from './claimKeys'
import { type ClaimRow, claimMeasures, firstStatedYear } from './claimRows'
import { claimsSizes, panelHeightPx, sideBySidePx } from './claimsDrawingHeight'
import { periodWords } from './periodClaims'

/** One panel for agreements and one for countries, each with its own scale from zero. */
export function ClaimsDrawing({ rows, selection, text, widthPx }: DrawingProps<ClaimRow>) {
  const curve = documentedCurve(selection)
  const isNarrow = widthPx < sideBySidePx
  const box = {
    widthPx: Math.floor(isNarrow ? widthPx : (widthPx - claimsSizes.panelGapPx) / 2),
    heightPx: panelHeightPx,
  }
  return (
    <div style={cssLengths(claimsSizes)}>
      <Legend keys={claimKeys(text, subjectName(selection.dataset, text))} />
      <div className={`${styles.panels} ${isNarrow ? styles.isNarrow : ''}`}>
        {claimMeasures.map((measure) => {
          const own = rows.filter((row) => row.measure === measure)
          if (own.length === 0) return null
          return (
            <div key={measure}>
              <h3 className={styles.measure}>{text.m.charts.claims.measure[measure]}</h3>
              <svg width={box.widthPx} height={box.heightPx} className={styles.panel} aria-hidden="true">
                <ClaimsPlot
                  measure={measure}
                  rows={own}
                  curve={curve}
                  firstYear={firstStatedYear(rows)}
                  text={text}
                  box={box}
                />
              </svg>
            </div>
          )
        })}
      </div>
      {periodWords(selection, text).map((words) => (
        <p key={words} className={styles.period}>
          {words}
        </p>
      ))}
    </div>
  )
}
