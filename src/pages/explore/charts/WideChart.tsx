import type { ChartId } from '../../../selection/view'
import { ChartSlot } from './ChartSlot'
import styles from './WideChart.module.css'

/** A chart as wide as the page. */
export function WideChart({ id }: { id: ChartId }) {
  return (
    <div className={styles.wide}>
      <ChartSlot id={id} />
    </div>
  )
}
