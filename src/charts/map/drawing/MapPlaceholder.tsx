import { useIsPrerendered } from '../../../ui/PrerenderProvider'
import type { ChartContext } from '../../contract/chart'
import { geometryCache } from '../geometry/geometryCache'
import { mapAspect } from '../geometry/projection'
import { MapLegend } from '../legend/MapLegend'
import { MapPatterns } from '../MapPatterns'
import { drawingPatterns } from '../mapFill'
import { MapPictureShapes } from '../picture/MapPictureShapes'
import styles from './WorldMap.module.css'

/** Legend and world until the width of the interactive map is known. */
export function MapPlaceholder(context: ChartContext) {
  return (
    <div className={styles.drawing}>
      <MapLegend {...context} actions={undefined} />
      <WorldPlaceholder {...context} />
    </div>
  )
}

/** Width in pixels at which the build draws the world: sets the detail of its outlines. */
const widthPx = 1120
const viewBox = `0 0 ${widthPx} ${widthPx * mapAspect}`

/**
 * Fills the frame of the map until Leaflet has loaded. The build draws the whole world; in the browser the placeholder
 * copies that drawing, or stays empty if the page was not prerendered with one.
 */
export function WorldPlaceholder(context: ChartContext) {
  const isPrerendered = useIsPrerendered()
  return (
    <div className={styles.frame} aria-busy="true" data-leaves-corner>
      {isPrerendered ? (
        <PrerenderedWorld {...context} />
      ) : (
        <svg className={styles.placeholder} viewBox={viewBox} aria-hidden="true" ref={copyPrerenderedWorld} />
      )}
    </div>
  )
}

function PrerenderedWorld({ selection, view }: ChartContext) {
  const { world: shapes } = geometryCache
  return (
    shapes && (
      <svg className={styles.placeholder} viewBox={viewBox} aria-hidden="true">
        <MapPatterns prefix={drawingPatterns} />
        <MapPictureShapes
          selection={selection}
          color={view.color}
          mark={view.mark}
          shapes={shapes}
          patterns={drawingPatterns}
          widthPx={widthPx}
        />
      </svg>
    )
  )
}

/**
 * Copies the world from the prerendered page, unless the address asks for another view. Drawing it again would take a
 * phone longer than all other charts together.
 */
function copyPrerenderedWorld(svg: SVGSVGElement | null) {
  if (!svg || document.documentElement.dataset.asked !== undefined) return
  const prerendered = document.querySelector(`.${styles.placeholder}`)?.cloneNode(true)
  if (prerendered) svg.replaceChildren(...prerendered.childNodes)
}
