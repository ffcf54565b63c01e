import type { PictureBox } from '../contract/chart'
import { clamp } from '../scale/clamp'

interface OwnTagProps {
  tag: string
  box: PictureBox
}

/** Height of the drawing per tag: a part of a tall picture still has one. */
const everyPx = 360

/**
 * Says across the drawing whose data it is. It spans the middle, so that no crop of the picture removes it, and is pale
 * enough for the marks and labels under it to be read.
 */
export function OwnTag({ tag, box: { widthPx, heightPx } }: OwnTagProps) {
  const sizePx = clamp(widthPx * 0.036, 12, 32)
  const count = Math.max(1, Math.round(heightPx / everyPx))
  return Array.from({ length: count }, (_, index) => {
    const yPx = (heightPx * (index + 0.5)) / count
    return (
      <text
        key={yPx}
        x={widthPx / 2}
        y={yPx + sizePx * 0.36}
        textAnchor="middle"
        fontSize={sizePx}
        fontWeight={600}
        fill="var(--ink)"
        fillOpacity={0.18}
      >
        {tag}
      </text>
    )
  })
}
