import { labelWidth, type PlacedLabel } from './placeLabels'

/** The line from a name that stands beside its country to the country. */
export function LabelLeader({ label }: { label: PlacedLabel }) {
  const half = labelWidth(label.text) / 2 + 2
  const side = label.textX < label.x ? 1 : -1
  const isAcross = Math.abs(label.textX - label.x) > half
  return (
    <line
      x1={isAcross ? label.textX + side * half : label.textX}
      y1={isAcross ? label.textY : label.textY + (label.textY < label.y ? 8 : -8)}
      x2={label.x}
      y2={label.y}
      stroke="var(--ink)"
    />
  )
}
