import type { ChartContext } from '../../contract/chart'
import type { MapGeometry } from '../../contract/mapGeometry'
import { mapFrame } from '../area/mapFrame'
import { mapAspect } from '../geometry/projection'
import { layoutMapLegend } from '../legend/layoutMapLegend'
import { MapPictureLegend } from '../legend/MapPictureLegend'
import { MapPatterns } from '../MapPatterns'
import { sitesMinWidthPx } from '../siteMarks'
import { MapPictureOverlay } from './MapPictureOverlay'
import { MapPictureShapes } from './MapPictureShapes'

/** Prefix of the pattern ids of a prerendered embed. `EmbedWorld` defines the patterns; the legends refer to them. */
const patterns = 'world'

/** Pixels of the view box. The world scales with its frame: its outlines are too large to repeat for every width. */
const box = { widthPx: 680, heightPx: 680 * mapAspect }

/** The whole world of a prerendered embed, and its labels in a separate SVG, which styles hide if it is narrow. */
export function EmbedWorld({ shapes, ...context }: ChartContext & { shapes: MapGeometry }) {
  const { selection, view } = context
  const frame = mapFrame(context)
  const viewBox = `0 0 ${box.widthPx} ${box.heightPx}`
  return (
    <>
      <svg viewBox={viewBox} aria-hidden="true">
        <MapPatterns prefix={patterns} />
        <MapPictureShapes
          selection={selection}
          color={view.color}
          mark={view.mark}
          shapes={shapes}
          frame={frame}
          patterns={patterns}
          widthPx={box.widthPx}
        />
      </svg>
      <svg className="embed-names" viewBox={viewBox} aria-hidden="true">
        <MapPictureOverlay context={context} shapes={shapes} frame={frame} box={box} />
      </svg>
    </>
  )
}

/** The legend of a prerendered embed for one width of the frame, as SVG marks from (0, 0). */
export function EmbedLegend({ context, widthPx }: { context: ChartContext; widthPx: number }) {
  const hasSites = widthPx >= sitesMinWidthPx
  return <MapPictureLegend layout={layoutMapLegend(context, { widthPx, patterns, hasSites })} />
}
