import { lazy, Suspense, useState } from 'react'
import type { DrawingProps } from '../../contract/chart'
import type { MapGeometry } from '../../contract/mapGeometry'
import { MapLegend } from '../legend/MapLegend'
import type { MapRow } from '../mapRows'
import { WorldPlaceholder } from './MapPlaceholder'
import styles from './WorldMap.module.css'

const WorldMap = lazy(() => import('./WorldMap').then((module) => ({ default: module.WorldMap })))

/** Legend and interactive map. Leaflet loads on demand; the placeholder keeps the space until then. */
export function MapDrawing(props: DrawingProps<MapRow>) {
  const { selection, view, text, change, actions } = props
  const [drawn, setDrawn] = useState<MapGeometry | null>(null)
  return (
    <div className={styles.drawing}>
      <MapLegend
        selection={selection}
        view={view}
        text={text}
        change={change}
        actions={actions}
        drawn={drawn}
      />
      <Suspense fallback={<WorldPlaceholder {...props} />}>
        <WorldMap {...props} onDraw={setDrawn} />
      </Suspense>
    </div>
  )
}
