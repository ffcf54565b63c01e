import type { ChartContext } from '../chart'
import { geometryAtHand } from './geometryAtHand'
import { MapPatterns } from './MapPatterns'
import { MapPictureShapes } from './MapPictureShapes'
import { livePatterns } from './mapPaint'
import { type MapPoint, mapExtent } from './projection'
import styles from './WorldMap.module.css'

/** Width at which the shapes are written: as fine as a first look needs. */
const widthPx = 1120

/** The world in the place of the live map, as wide as that; only its room while the shapes are not there. */
export function StillWorld({ selection, view }: ChartContext) {
  const { world: shapes } = geometryAtHand
  const scale = widthPx / (mapExtent.right - mapExtent.left)
  const heightPx = (mapExtent.bottom - mapExtent.top) * scale
  const place = ({ x, y }: MapPoint) => ({ x: (x - mapExtent.left) * scale, y: (y - mapExtent.top) * scale })
  return (
    <div className={styles.frame} aria-busy="true">
      {shapes && (
        <svg className={styles.still} viewBox={`0 0 ${widthPx} ${heightPx}`} aria-hidden="true">
          <MapPatterns prefix={livePatterns} />
          <MapPictureShapes
            selection={selection}
            color={view.color}
            shapes={shapes}
            patterns={livePatterns}
            widthPx={widthPx}
            place={place}
          />
        </svg>
      )}
    </div>
  )
}
