import type { DrawingProps } from '../contract/chart'
import { cssLengths } from '../contract/cssLengths'
import { Legend } from '../legend/Legend'
import styles from './Claims.module.css'
import { ClaimsList } from './ClaimsList'
import { ClaimsPlot } from './ClaimsPlot'
import { claimKeys, panelName } from './claimKeys'
import { type ClaimRow, claimMeasures, documentedTotals, firstStatedYear } from './claimRows'
import { claimsPanelBox, claimsSizes, isListed, sideBySidePx } from './claimsDrawingHeight'
import { periodWords } from './periodClaims'

/** One panel for agreements and one for countries, each with its own scale from zero; lists where panels have no room. */
export function ClaimsDrawing(props: DrawingProps<ClaimRow>) {
  const { rows, selection, text } = props
  return (
    <div style={cssLengths(claimsSizes)}>
      {isListed(rows, props, props) ? (
        <ClaimsList rows={rows} selection={selection} text={text} />
      ) : (
        <Panels {...props} />
      )}
      {periodWords(selection, text).map((words) => (
        <p key={words} className={styles.period}>
          {words}
        </p>
      ))}
    </div>
  )
}

function Panels(props: DrawingProps<ClaimRow>) {
  const { rows, selection, text, widthPx } = props
  const isNarrow = widthPx < sideBySidePx
  const box = claimsPanelBox(rows, props, props)
  return (
    <>
      <Legend keys={claimKeys(rows, { selection, text })} />
      <div className={`${styles.panels} ${isNarrow ? styles.isNarrow : ''}`}>
        {claimMeasures.map((measure) => {
          const own = rows.filter((row) => row.measure === measure)
          if (own.length === 0) return null
          return (
            <div key={measure}>
              <h3 className={styles.measure}>{panelName(measure, { selection, text })}</h3>
              <svg width={box.widthPx} height={box.heightPx} className={styles.panel} aria-hidden="true">
                <ClaimsPlot
                  rows={own}
                  totals={documentedTotals(selection, measure)}
                  firstYear={firstStatedYear(rows)}
                  selection={selection}
                  text={text}
                  box={box}
                />
              </svg>
            </div>
          )
        })}
      </div>
    </>
  )
}
