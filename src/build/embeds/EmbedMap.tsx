import type { ChartContext } from '../../charts/contract/chart'
import type { MapGeometry } from '../../charts/contract/mapGeometry'
import { mapLegendHeightPx } from '../../charts/map/drawing/mapDrawingHeight'
import { planeToPixels } from '../../charts/map/geometry/mapPlace'
import { mapExtent } from '../../charts/map/geometry/projection'
import { layoutMapLegend } from '../../charts/map/legend/layoutMapLegend'
import { MapPictureLegend } from '../../charts/map/legend/MapPictureLegend'
import { MapPatterns } from '../../charts/map/MapPatterns'
import { MapPictureOverlay } from '../../charts/map/picture/MapPictureOverlay'
import { MapPictureShapes } from '../../charts/map/picture/MapPictureShapes'
import { siteWidthPx } from '../../charts/map/siteMarks'
import { EmbedPicture, embedWidths } from './EmbedPicture'

interface EmbedMapProps extends ChartContext {
  shapes: MapGeometry
  label: string
}

const patterns = 'world'
const widthPx = 680
/** The whole world: the frame cuts nothing off, as the living map does not. */
const box = {
  widthPx,
  heightPx: ((mapExtent.bottom - mapExtent.top) / (mapExtent.right - mapExtent.left)) * widthPx,
}

/** The map of an embed: one world that takes any width, since its shapes weigh the most, and a legend for each width. */
export function EmbedMap({ shapes, label, ...context }: EmbedMapProps) {
  const place = planeToPixels(box.widthPx)
  const viewBox = `0 0 ${box.widthPx} ${box.heightPx}`
  return (
    <div className="embed-map">
      {embedWidths.map((widthPx) => (
        <EmbedPicture
          key={widthPx}
          widthPx={widthPx}
          heightPx={mapLegendHeightPx(context, { widthPx, isCoarse: false })}
          coarsePx={mapLegendHeightPx(context, { widthPx, isCoarse: true })}
          label={null}
        >
          <MapPictureLegend
            layout={layoutMapLegend(context, { widthPx, patterns, hasSites: widthPx >= siteWidthPx })}
          />
        </EmbedPicture>
      ))}
      <div className="embed-world" role="img" aria-label={label}>
        <svg viewBox={viewBox} aria-hidden="true">
          <MapPatterns prefix={patterns} />
          <MapPictureShapes
            selection={context.selection}
            color={context.view.color}
            shapes={shapes}
            patterns={patterns}
            widthPx={box.widthPx}
            place={place}
          />
        </svg>
        <svg className="embed-names" viewBox={viewBox} aria-hidden="true">
          <MapPictureOverlay {...context} shapes={shapes} box={box} place={place} />
        </svg>
      </div>
    </div>
  )
}
