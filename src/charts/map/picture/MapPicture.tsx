import type { PictureProps } from '../../contract/chart'
import { TextLines } from '../../picture/TextLines'
import { wrapText } from '../../picture/wrapText'
import { insetArea } from '../area/insetArea'
import { framedShapes, mapFrame } from '../area/mapFrame'
import { MapPictureLegend } from '../legend/MapPictureLegend'
import { MapPatterns } from '../MapPatterns'
import type { MapRow } from '../mapRows'
import { mapSummary } from '../mapWords'
import { layoutMapPicture } from './layoutMapPicture'
import { MapInset } from './MapInset'
import { MapPictureFigures } from './MapPictureFigures'
import { MapPictureOverlay } from './MapPictureOverlay'
import { MapPictureShapes } from './MapPictureShapes'

/** Number of countries that the sentence names which replaces the map if there are no shapes. */
const maxNames = 12

/** The world map as static SVG, with its legend below. Without shapes a sentence replaces the map. */
export function MapPicture(props: PictureProps<MapRow>) {
  const { rows, selection, view, change, box, id } = props
  const frame = mapFrame(props)
  const patterns = `${id}-map`
  const { figuresTopPx, map, overlay, legend, legendTopPx } = layoutMapPicture(
    props,
    box,
    patterns,
    props.shapes,
  )
  const shapes = props.shapes && framedShapes(props.shapes, frame, map.widthPx / map.heightPx)
  const inset = overlay.hasSites && shapes?.inFrame ? insetArea(props) : null
  const type = { sizePx: 13, linePx: 20, fill: 'var(--ink-2)' }
  return (
    <>
      <MapPatterns prefix={patterns} hasNew={!!change} />
      {figuresTopPx !== null && (
        <g transform={`translate(0 ${figuresTopPx})`}>
          <MapPictureFigures rows={rows} context={props} />
        </g>
      )}
      <g transform={`translate(${map.leftPx} ${map.topPx})`}>
        {shapes === null ? (
          <TextLines
            {...type}
            xPx={0}
            yPx={type.linePx}
            lines={wrapText(change?.summary ?? mapSummary(rows, props, maxNames), {
              ...type,
              widthPx: map.widthPx,
              mostLines: 6,
            })}
          />
        ) : (
          <>
            <MapPictureShapes
              selection={selection}
              color={view.color}
              change={change}
              mark={view.mark}
              shapes={shapes}
              frame={frame}
              patterns={patterns}
              widthPx={map.widthPx}
            />
            {overlay.hasLabels && (
              <MapPictureOverlay
                context={props}
                shapes={shapes}
                frame={frame}
                box={map}
                inset={inset}
                hasSites={overlay.hasSites}
              />
            )}
            {inset && <MapInset context={props} area={inset} shapes={shapes} patterns={patterns} map={map} />}
          </>
        )}
      </g>
      <g transform={`translate(0 ${legendTopPx})`}>
        <MapPictureLegend layout={legend} />
      </g>
    </>
  )
}
