import type { PictureProps } from '../chart'
import { TextLines } from '../picture/TextLines'
import { wrapText } from '../picture/wrapText'
import { layoutMapPicture } from './layoutMapPicture'
import { MapPatterns } from './MapPatterns'
import { MapPictureLabels } from './MapPictureLabels'
import { MapPictureLegend } from './MapPictureLegend'
import { MapPictureShapes } from './MapPictureShapes'
import type { MapRow } from './mapRows'
import { mapSummary } from './mapSummary'
import { type MapPoint, mapExtent } from './projection'
import { siteMarks, siteTriangle } from './siteMarks'

/** Names that stand for the map where its shapes are not there. */
const mostNames = 12

/** The world map as SVG, its legend under it. Without shapes a sentence stands in place of the map. */
export function MapPicture(props: PictureProps<MapRow>) {
  const { rows, selection, view, text, box, id, shapes } = props
  const patterns = `${id}-map`
  const { map, hasSites, legend, legendTopPx } = layoutMapPicture(props, box, patterns)
  const scale = map.widthPx / (mapExtent.right - mapExtent.left)
  const place = ({ x, y }: MapPoint) => ({ x: (x - mapExtent.left) * scale, y: (y - mapExtent.top) * scale })
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
            {hasSites && (
              <>
                <g fill="var(--map-site)" stroke="var(--page)" strokeWidth={0.8}>
                  {siteMarks(selection, view.color).map((site) => (
                    <path key={site.id} transform={translation(place(site.point))} d={siteTriangle} />
                  ))}
                </g>
                <MapPictureLabels
                  selection={selection}
                  color={view.color}
                  text={text}
                  shapes={shapes}
                  box={map}
                  place={place}
                />
              </>
            )}
          </>
        )}
      </g>
      <g transform={`translate(0 ${legendTopPx})`}>
        <MapPictureLegend layout={legend} />
      </g>
    </>
  )
}

function translation({ x, y }: MapPoint): string {
  return `translate(${x.toFixed(1)} ${y.toFixed(1)})`
}
