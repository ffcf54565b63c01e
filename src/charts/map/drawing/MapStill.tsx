import type { ChartContext } from '../../contract/chart'
import { MapLegend } from '../legend/MapLegend'
import { WorldPlaceholder } from './MapPlaceholder'
import styles from './WorldMap.module.css'

/** Legend and map as they stand before the map is alive. */
export function MapPlaceholder(context: ChartContext) {
  return (
    <div className={styles.drawing}>
      <MapLegend {...context} actions={undefined} />
      <WorldPlaceholder {...context} />
    </div>
  )
}
