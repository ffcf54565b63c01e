import type { Selection } from '../../../selection/select'
import type { MapGeometry } from '../../contract/mapGeometry'
import { countryMarks, discRadius } from '../geometry/layoutCountries'
import type { MapPoint } from '../geometry/projection'
import { mapFill } from '../mapFill'
import { mapLooks } from '../mapStyles'
import { gridPath, toGrid } from './pathData'
import { thinRings } from './simplifyRings'

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
  const looks = mapLooks(selection, color)
  const countries = countryMarks(shapes.countries, selection.dataset.countries, widthPx)
  const rings = thinRings(
    countries.map(({ shape }) => (shape?.rings ?? []).map((ring) => toGrid(ring, place))),
  )
  const marks = countries.map((mark, index) => {
    const look = looks.get(mark.iso3 ?? '')
    const d = gridPath(rings[index] ?? [], { isClosed: true })
    return { ...mark, look, d, fill: mapFill(look, patterns), isSubject: look?.kind === 'subject' }
  })
  const sphere = shapes.sphere.geometry.coordinates.map((line) => toGrid(line, place))
  const graticule = shapes.graticule.features.map((line) => toGrid(line.geometry.coordinates, place))
  return (
    <>
      <path d={gridPath(sphere, { isClosed: true })} fill="var(--map-sphere)" />
      <path d={gridPath(graticule, { isClosed: false })} fill="none" stroke="var(--map-graticule)" />
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
