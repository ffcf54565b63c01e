import type { ChartContext, PictureBox } from '../../contract/chart'
import type { MapGeometry } from '../../contract/mapGeometry'
import type { MapPoint } from '../geometry/projection'
import { siteMarks, siteTriangle } from '../siteMarks'
import { MapPictureLabels } from './MapPictureLabels'

interface MapPictureNamesProps extends ChartContext {
  shapes: MapGeometry
  /** Size of the map. */
  box: PictureBox
  /** Where a point of the plane is drawn. */
  place: (point: MapPoint) => MapPoint
}

/** What lies over the countries of a map that is wide enough: sites, and the names of the largest. */
export function MapPictureOverlay({ selection, view, text, shapes, box, place }: MapPictureNamesProps) {
  return (
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
        box={box}
        place={place}
      />
    </>
  )
}

function translation({ x, y }: MapPoint): string {
  return `translate(${x.toFixed(1)} ${y.toFixed(1)})`
}
