import type { Selection } from '../../../selection/select'
import type { Text } from '../../../text/text'
import type { PictureBox } from '../../contract/chart'
import type { MapGeometry } from '../../contract/mapGeometry'
import { type MapPoint, mapExtent } from '../geometry/projection'
import { chooseLabels } from '../labels/chooseLabels'
import { fitLabels } from '../labels/fitLabels'
import { LabelLeader } from '../labels/LabelLeader'
import { labelSizePx, placeLabels } from '../labels/placeLabels'
import { siteMarks } from '../siteMarks'

interface MapPictureLabelsProps {
  selection: Selection
  color: string
  text: Text
  shapes: MapGeometry
  /** Size of the map. */
  box: PictureBox
  /** Where a point of the plane is drawn. */
  place: (point: MapPoint) => MapPoint
}

/** Names on the map of a picture: those of the live map, in the same places. */
export function MapPictureLabels({ selection, color, text, shapes, box, place }: MapPictureLabelsProps) {
  const labels = chooseLabels(selection, color, text)
  const scale = box.widthPx / (mapExtent.right - mapExtent.left)
  const placed = placeLabels(fitLabels(labels, shapes, scale, place), {
    box,
    marks: siteMarks(selection, color).map(({ point }) => place(point)),
  })
  const beside = placed.filter(({ isInside }) => !isInside)
  const inverse = new Set(labels.flatMap((label) => (label.isInverse ? [label.country.iso3] : [])))
  return (
    <g fontSize={labelSizePx} fontWeight={600} textAnchor="middle">
      {beside.map((label) => (
        <LabelLeader key={label.id} label={label} />
      ))}
      {/* The halo is a text of its own: not every reader of SVG paints a stroke under its fill. */}
      {beside.map((label) => (
        <text
          key={label.id}
          x={label.textX}
          y={label.textY}
          dy="0.36em"
          fill="var(--page)"
          stroke="var(--page)"
          strokeWidth={3}
          strokeLinejoin="round"
        >
          {label.text}
        </text>
      ))}
      {placed.map((label) => (
        <text
          key={label.id}
          x={label.textX}
          y={label.textY}
          dy="0.36em"
          fill={label.isInside && inverse.has(label.id) ? 'var(--ink-inverse)' : 'var(--ink)'}
        >
          {label.text}
        </text>
      ))}
    </g>
  )
}
