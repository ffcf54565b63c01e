import type { Segment } from '../../scale/segment'

/** The leader line from a label outside its country to the country's border, as an SVG line in pixels. */
export function LabelLeader({ leader }: { leader: Segment }) {
  const { from, to } = leader
  return <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} stroke="var(--ink)" />
}
