import { markedCountries } from '../../../selection/marks'
import type { Selection } from '../../../selection/select'
import type { View } from '../../../selection/view'
import type { MapChange } from '../../contract/mapChange'
import type { MapFrame, MapGeometry } from '../../contract/mapGeometry'
import { mutedOpacity } from '../../highlight/highlight'
import { discRadius } from '../geometry/layoutCountries'
import { toPixelsAt } from '../geometry/projection'
import { mapFill, mapOutline } from '../mapFill'
import { isColoured, mapStyles, shownStyle } from '../mapStyles'
import { pictureOutlines } from './pictureOutlines'

interface MapPictureShapesProps {
  selection: Selection
  color: string
  change?: MapChange | null | undefined
  mark: View['mark']
  shapes: MapGeometry
  frame: MapFrame
  /** Prefix of the pattern ids on the page. */
  patterns: string
  /** Width of the map. */
  widthPx: number
}

const border = mapOutline(undefined)
const markedOutline = { color: 'var(--ink)', widthPx: 1.5 }

/** Sphere, graticule, countries, and discs for tiny countries as static SVG: the marks of the interactive map. */
export function MapPictureShapes(props: MapPictureShapesProps) {
  const { selection, color, change, mark, shapes, frame, patterns, widthPx } = props
  const toPixels = toPixelsAt(widthPx, shapes.plane.extent)
  const styles = mapStyles(selection, color, change)
  const marked = markedCountries(selection, mark)
  const outlines = pictureOutlines(shapes, selection.dataset.countries, widthPx)
  const marks = outlines.countries.map((country) => {
    const style = shownStyle(styles, frame, country.iso3)
    const isSubject = selection.dataset.ownCountries.has(country.iso3 ?? '')
    const isMarked = marked?.has(country.iso3 ?? '') === true && style?.kind !== 'neighbour'
    const fillOpacity = marked && isColoured(style) && !isMarked && !isSubject ? mutedOpacity : undefined
    const outline = isMarked ? markedOutline : mapOutline(style)
    return { ...country, style, fill: mapFill(style, patterns), fillOpacity, outline, isMarked }
  })
  return (
    <>
      <path d={outlines.sphere} fill="var(--map-sphere)" />
      <path d={outlines.graticule} fill="none" stroke="var(--map-graticule)" />
      <g stroke={border.color} strokeWidth={border.widthPx} strokeLinejoin="round" fillRule="evenodd">
        {/* Outlined countries come last, neighbours of an area first, so that no neighbour covers their outline. */}
        {[...marks]
          .sort((a, b) => a.outline.widthPx - b.outline.widthPx)
          .map(({ iso3, d, fill, fillOpacity, outline }, index) => {
            const stroke =
              outline.color === border.color ? {} : { stroke: outline.color, strokeWidth: outline.widthPx }
            return (
              d !== '' && <path key={iso3 ?? index} d={d} fill={fill} fillOpacity={fillOpacity} {...stroke} />
            )
          })}
      </g>
      <g stroke={border.color}>
        {marks.map(({ iso3, disc, style, fill, fillOpacity, isMarked }) => {
          if (!disc || !(isColoured(style) || isMarked)) return null
          const { x, y } = toPixels(disc)
          const outline = isMarked ? { stroke: 'var(--ink)', strokeWidth: 1.5 } : {}
          return (
            <circle
              key={iso3}
              cx={x.toFixed(1)}
              cy={y.toFixed(1)}
              r={discRadius(widthPx)}
              fill={fill}
              fillOpacity={fillOpacity}
              {...outline}
            />
          )
        })}
      </g>
    </>
  )
}
