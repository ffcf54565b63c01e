import type { ChartContext } from '../../contract/chart'
import { MapLegend } from '../legend/MapLegend'
import { StillWorld } from './MapPlaceholder'
import styles from './WorldMap.module.css'

/** Legend and map as they stand before the map is alive. */
export function MapStill(context: ChartContext) {
  return (
    <div className={styles.drawing}>
      <MapLegend {...context} actions={undefined} />
      <StillWorld {...context} />
    </div>
  )
}
