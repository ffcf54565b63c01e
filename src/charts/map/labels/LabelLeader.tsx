import { labelWidth, type PlacedLabel } from './placeLabels'

/** The leader line from a label outside its country to the country, as an SVG line in pixels. */
export function LabelLeader({ label }: { label: PlacedLabel }) {
  const halfWidth = labelWidth(label.text) / 2 + 2
  const side = label.textX < label.x ? 1 : -1
  const startsAtSide = Math.abs(label.textX - label.x) > halfWidth
  return (
    <line
      x1={startsAtSide ? label.textX + side * halfWidth : label.textX}
      y1={startsAtSide ? label.textY : label.textY + (label.textY < label.y ? 8 : -8)}
      x2={label.x}
      y2={label.y}
      stroke="var(--ink)"
    />
  )
}
