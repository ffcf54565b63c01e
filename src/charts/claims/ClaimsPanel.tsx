import type { ComponentProps } from 'react'
import styles from './Claims.module.css'
import { ClaimsPlot } from './ClaimsPlot'

type ClaimsPanelProps = Omit<ComponentProps<typeof ClaimsPlot>, 'box'> & { widthPx: number }

export const panelHeightPx = 330

/** One measure under its name. */
export function ClaimsPanel({ widthPx, ...plot }: ClaimsPanelProps) {
  if (plot.rows.length === 0) return null
  return (
    <div>
      <h3 className={styles.measure}>{plot.text.m.charts.claims.measure[plot.measure]}</h3>
      <svg width={widthPx} height={panelHeightPx} className={styles.panel} aria-hidden="true">
        <ClaimsPlot {...plot} box={{ widthPx, heightPx: panelHeightPx }} />
      </svg>
    </div>
  )
}
