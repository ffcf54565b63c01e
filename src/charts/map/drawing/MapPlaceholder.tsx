import { useIsPrerendered } from '../../../ui/PrerenderProvider'
import type { ChartContext } from '../../contract/chart'
import { framedShapes, mapFrame } from '../area/mapFrame'
import { geometryCache } from '../geometry/geometryCache'
import { mapAspect } from '../geometry/projection'
import { MapLegend } from '../legend/MapLegend'
import { MapPatterns } from '../MapPatterns'
import { drawingPatterns } from '../mapFill'
import { MapPictureShapes } from '../picture/MapPictureShapes'
import { areaFrameAspect } from './mapDrawingHeight'
import styles from './WorldMap.module.css'

/** Legend and map until the width of the interactive map is known. */
export function MapPlaceholder(context: ChartContext) {
  return (
    <div className={styles.drawing}>
      <MapLegend {...context} actions={undefined} />
      <WorldPlaceholder {...context} />
    </div>
  )
}

/** Width in pixels at which the build draws the map: sets the detail of its outlines. */
const widthPx = 1120

/**
 * Fills the frame of the map until Leaflet has loaded. The build draws it; in the browser the placeholder
 * copies that drawing, or stays empty if the page was not prerendered with one.
 */
export function WorldPlaceholder(context: ChartContext) {
  const isPrerendered = useIsPrerendered()
  const isArea = mapFrame(context).area !== 'world'
  return (
    <div
      className={styles.frame}
      data-area={isArea || undefined}
      data-leaves-corner={!isArea || undefined}
      aria-busy="true"
    >
      {isPrerendered ? (
        <PrerenderedMap {...context} />
      ) : (
        <svg {...frameOf(isArea)} aria-hidden="true" ref={copyPrerenderedMap} />
      )}
    </div>
  )
}

function frameOf(isArea: boolean) {
  const aspect = isArea ? areaFrameAspect(widthPx) : 1 / mapAspect
  // The frame of an area is taller on phones: its sides are cut there.
  return {
    className: styles.placeholder,
    viewBox: `0 0 ${widthPx} ${widthPx / aspect}`,
    preserveAspectRatio: isArea ? 'xMidYMid slice' : 'xMidYMid meet',
  }
}

function PrerenderedMap({ selection, view }: ChartContext) {
  const frame = mapFrame({ selection, view })
  const isArea = frame.area !== 'world'
  const cached = isArea ? geometryCache.near : geometryCache.world
  const shapes = cached && framedShapes(cached, frame, areaFrameAspect(widthPx))
  return (
    shapes && (
      <svg {...frameOf(isArea)} aria-hidden="true">
        <MapPatterns prefix={drawingPatterns} />
        <MapPictureShapes
          selection={selection}
          color={view.color}
          mark={view.mark}
          shapes={shapes}
          frame={frame}
          patterns={drawingPatterns}
          widthPx={widthPx}
        />
      </svg>
    )
  )
}

/**
 * Copies the map from the prerendered page, unless the address asks for another view. Drawing it again would take a
 * phone longer than all other charts together.
 */
function copyPrerenderedMap(svg: SVGSVGElement | null) {
  if (!svg || document.documentElement.dataset.asked !== undefined) return
  const prerendered = document.querySelector(`.${styles.placeholder}`)?.cloneNode(true)
  if (prerendered) svg.replaceChildren(...prerendered.childNodes)
}
