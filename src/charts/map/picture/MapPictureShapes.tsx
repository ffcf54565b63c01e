import type { Selection } from '../../../selection/select'
import type { MapGeometry } from '../../contract/mapGeometry'
import { discRadius, layoutCountries } from '../geometry/layoutCountries'
import { toPixelsAt } from '../geometry/projection'
import { mapFill } from '../mapFill'
import { mapStyles } from '../mapStyles'
import { pathData, snapToGrid } from './pathData'
import { simplifyRings } from './simplifyRings'

interface MapPictureShapesProps {
  selection: Selection
  color: string
  shapes: MapGeometry
  /** Prefix of the pattern ids on the page. */
  patterns: string
  /** Width of the whole world. */
  widthPx: number
}

/** Sphere, graticule, countries, and discs for tiny countries as static SVG: the marks of the interactive map. */
export function MapPictureShapes({ selection, color, shapes, patterns, widthPx }: MapPictureShapesProps) {
  const toPixels = toPixelsAt(widthPx)
  const styles = mapStyles(selection, color)
  const countries = layoutCountries(shapes.countries, selection.dataset.countries, widthPx)
  const rings = simplifyRings(
    countries.map(({ shape }) => (shape?.rings ?? []).map((ring) => snapToGrid(ring, toPixels))),
  )
  const marks = countries.map((country, index) => {
    const style = styles.get(country.iso3 ?? '')
    const d = pathData(rings[index] ?? [], { isClosed: true })
    return { ...country, style, d, fill: mapFill(style, patterns), isSubject: style?.kind === 'subject' }
  })
  const sphere = shapes.sphere.geometry.coordinates.map((line) => snapToGrid(line, toPixels))
  const graticule = shapes.graticule.features.map((line) => snapToGrid(line.geometry.coordinates, toPixels))
  return (
    <>
      <path d={pathData(sphere, { isClosed: true })} fill="var(--map-sphere)" />
      <path d={pathData(graticule, { isClosed: false })} fill="none" stroke="var(--map-graticule)" />
      <g stroke="var(--map-border)" strokeWidth={0.7} strokeLinejoin="round" fillRule="evenodd">
        {/* The subject comes last, so that no neighbour covers its outline. */}
        {[...marks.filter(({ isSubject }) => !isSubject), ...marks.filter(({ isSubject }) => isSubject)].map(
          ({ iso3, d, fill, isSubject }, index) => {
            const outline = isSubject ? { stroke: 'var(--map-subject-line)', strokeWidth: 1.2 } : {}
            return d !== '' && <path key={iso3 ?? index} d={d} fill={fill} {...outline} />
          },
        )}
      </g>
      <g stroke="var(--map-border)">
        {marks.map(({ iso3, disc, style, fill }) => {
          if (!disc || !style) return null
          const { x, y } = toPixels(disc)
          return <circle key={iso3} cx={x.toFixed(1)} cy={y.toFixed(1)} r={discRadius(widthPx)} fill={fill} />
        })}
      </g>
    </>
  )
}
