import type { Selection } from '../../../selection/select'
import type { MapGeometry } from '../../contract/mapGeometry'
import { discRadius, layoutCountries } from '../geometry/layoutCountries'
import type { MapPoint } from '../geometry/projection'
import { mapFill } from '../mapFill'
import { mapStyles } from '../mapStyles'
import { pathData, snapToGrid } from './pathData'
import { simplifyRings } from './simplifyRings'

interface MapPictureShapesProps {
  selection: Selection
  color: string
  shapes: MapGeometry
  /** Prefix of the patterns that are there. */
  patterns: string
  /** Width of the whole world. */
  widthPx: number
  /** Where a point of the plane is drawn. */
  place: (point: MapPoint) => MapPoint
}

/** Sphere, graticule, countries and the discs of small ones: the same marks as on the live map. */
export function MapPictureShapes({
  selection,
  color,
  shapes,
  patterns,
  widthPx,
  place,
}: MapPictureShapesProps) {
  const looks = mapStyles(selection, color)
  const countries = layoutCountries(shapes.countries, selection.dataset.countries, widthPx)
  const rings = simplifyRings(
    countries.map(({ shape }) => (shape?.rings ?? []).map((ring) => snapToGrid(ring, place))),
  )
  const marks = countries.map((mark, index) => {
    const look = looks.get(mark.iso3 ?? '')
    const d = pathData(rings[index] ?? [], { isClosed: true })
    return { ...mark, look, d, fill: mapFill(look, patterns), isSubject: look?.kind === 'subject' }
  })
  const sphere = shapes.sphere.geometry.coordinates.map((line) => snapToGrid(line, place))
  const graticule = shapes.graticule.features.map((line) => snapToGrid(line.geometry.coordinates, place))
  return (
    <>
      <path d={pathData(sphere, { isClosed: true })} fill="var(--map-sphere)" />
      <path d={pathData(graticule, { isClosed: false })} fill="none" stroke="var(--map-graticule)" />
      <g stroke="var(--map-border)" strokeWidth={0.7} strokeLinejoin="round" fillRule="evenodd">
        {/* The subject last, so that its outline is whole. */}
        {[...marks.filter(({ isSubject }) => !isSubject), ...marks.filter(({ isSubject }) => isSubject)].map(
          ({ iso3, d, fill, isSubject }, index) => {
            const outline = isSubject ? { stroke: 'var(--map-subject-line)', strokeWidth: 1.2 } : {}
            return d !== '' && <path key={iso3 ?? index} d={d} fill={fill} {...outline} />
          },
        )}
      </g>
      <g stroke="var(--map-border)">
        {marks.map(({ iso3, disc, look, fill }) => {
          if (!disc || !look) return null
          const { x, y } = place(disc)
          return <circle key={iso3} cx={x.toFixed(1)} cy={y.toFixed(1)} r={discRadius(widthPx)} fill={fill} />
        })}
      </g>
    </>
  )
}
