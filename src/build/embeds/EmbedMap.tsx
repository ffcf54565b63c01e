import type { ChartContext } from '../../charts/contract/chart'
import type { MapGeometry } from '../../charts/contract/mapGeometry'
import { mapLegendHeightPx } from '../../charts/map/drawing/mapDrawingHeight'
import { EmbedLegend, EmbedWorld } from '../../charts/map/picture/EmbedWorld'
import { EmbedPictures } from './EmbedPictures'

interface EmbedMapProps extends ChartContext {
  shapes: MapGeometry
  label: string
}

/** The map of an embed: one world for every width, because its outlines are large, and one legend per width. */
export function EmbedMap({ shapes, label, ...context }: EmbedMapProps) {
  return (
    <div className="embed-map">
      <EmbedPictures
        heightPx={(box) => mapLegendHeightPx(context, box)}
        label={null}
        draw={({ widthPx }) => <EmbedLegend context={context} widthPx={widthPx} />}
      />
      <div className="embed-world" role="img" aria-label={label}>
        <EmbedWorld {...context} shapes={shapes} />
      </div>
    </div>
  )
}
