import type { PictureProps } from '../../contract/chart'
import { TextLines } from '../../picture/TextLines'
import { wrapText } from '../../picture/wrapText'
import { planeToPixels } from '../geometry/mapPlace'
import { MapPictureLegend } from '../legend/MapPictureLegend'
import { MapPatterns } from '../MapPatterns'
import type { MapRow } from '../mapRows'
import { mapSummary } from '../mapWords'
import { layoutMapPicture } from './layoutMapPicture'
import { MapPictureOverlay } from './MapPictureOverlay'
import { MapPictureShapes } from './MapPictureShapes'

/** Names that stand for the map where its shapes are not there. */
const mostNames = 12

/** The world map as SVG, its legend under it. Without shapes a sentence stands in place of the map. */
export function MapPicture(props: PictureProps<MapRow>) {
  const { rows, selection, view, box, id, shapes } = props
  const patterns = `${id}-map`
  const { map, hasSites, legend, legendTopPx } = layoutMapPicture(props, box, patterns)
  const place = planeToPixels(map.widthPx)
  const words = { sizePx: 13, linePx: 20, fill: 'var(--ink-2)' }
  return (
    <>
      <MapPatterns prefix={patterns} />
      <g transform={`translate(${map.leftPx} ${map.topPx})`}>
        {shapes === null ? (
          <TextLines
            {...words}
            xPx={0}
            yPx={words.linePx}
            lines={wrapText(mapSummary(rows, props, mostNames), {
              ...words,
              widthPx: map.widthPx,
              mostLines: 6,
            })}
          />
        ) : (
          <>
            <MapPictureShapes
              selection={selection}
              color={view.color}
              shapes={shapes}
              patterns={patterns}
              widthPx={map.widthPx}
              place={place}
            />
            {hasSites && <MapPictureOverlay {...props} shapes={shapes} box={map} place={place} />}
          </>
        )}
      </g>
      <g transform={`translate(0 ${legendTopPx})`}>
        <MapPictureLegend layout={legend} />
      </g>
    </>
  )
}
