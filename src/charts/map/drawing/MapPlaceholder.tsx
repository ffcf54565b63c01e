import { useIsPrerendered } from '../../../ui/PrerenderProvider'
import type { ChartContext } from '../../contract/chart'
import { geometryCache } from '../geometry/geometryCache'
import { type MapPoint, mapExtent } from '../geometry/projection'
import { MapPatterns } from '../MapPatterns'
import { drawingPatterns } from '../mapFill'
import { MapPictureShapes } from '../picture/MapPictureShapes'
import styles from './WorldMap.module.css'

/** Width at which the shapes are written: as fine as a first look needs. */
const widthPx = 1120
const scale = widthPx / (mapExtent.right - mapExtent.left)
const viewBox = `0 0 ${widthPx} ${(mapExtent.bottom - mapExtent.top) * scale}`

/**
 * The world in the place of the live map, as wide as that: drawn by the build, and shown again by the live page until
 * its own is there. Only its room where the page did not come with one.
 */
export function WorldPlaceholder(context: ChartContext) {
  const isPrerendered = useIsPrerendered()
  return (
    <div className={styles.frame} aria-busy="true">
      {isPrerendered ? (
        <DrawnWorld {...context} />
      ) : (
        <svg className={styles.still} viewBox={viewBox} aria-hidden="true" ref={showKeptWorld} />
      )}
    </div>
  )
}

function DrawnWorld({ selection, view }: ChartContext) {
  const { world: shapes } = geometryCache
  const place = ({ x, y }: MapPoint) => ({ x: (x - mapExtent.left) * scale, y: (y - mapExtent.top) * scale })
  return (
    shapes && (
      <svg className={styles.still} viewBox={viewBox} aria-hidden="true">
        <MapPatterns prefix={drawingPatterns} />
        <MapPictureShapes
          selection={selection}
          color={view.color}
          shapes={shapes}
          patterns={drawingPatterns}
          widthPx={widthPx}
          place={place}
        />
      </svg>
    )
  )
}

/**
 * Shows what the still page has drawn, where that is what the address asks for: to draw it anew takes a phone longer
 * than all other charts together.
 */
function showKeptWorld(svg: SVGSVGElement | null) {
  if (!svg || document.documentElement.dataset.asked !== undefined) return
  const kept = document.querySelector(`.${styles.still}`)?.cloneNode(true)
  if (kept) svg.replaceChildren(...kept.childNodes)
}
