import type { CurvePoint } from '../../selection/compareCurve'
import { useText } from '../../ui/TextProvider'
import { useWidth } from '../../ui/useWidth'
import styles from './CompareCurve.module.css'

const height = 128
const axisPx = 18
/** Room for the number at the end of the curve. */
const endPx = 34

interface CompareCurveProps {
  name: string
  points: readonly CurvePoint[]
  /** The top of the scale, the same for all that are compared. */
  top: number
  colour: string
}

/** A count over the years, a step a year as high as the count at its end; the last number stands beside it. */
export function CompareCurve({ name, points, top, colour }: CompareCurveProps) {
  const { m, f } = useText()
  const [frame, width] = useWidth()
  const [first] = points
  const last = points[points.length - 1]
  if (!first || !last) return null
  const x = (index: number) => (index / Math.max(points.length - 1, 1)) * (width - endPx)
  const y = (count: number) => height - (count / top) * (height - 14)
  const steps = points
    .map(({ count }, index) =>
      index === 0 ? `M0 ${y(count)}` : `V${y(count).toFixed(1)}H${x(index).toFixed(1)}`,
    )
    .join('')
  const end = x(points.length - 1)
  return (
    <div ref={frame} className={styles.frame}>
      {width > 0 && (
        <svg
          className={styles.curve}
          width={width}
          height={height + axisPx}
          role="img"
          aria-label={m.compare.curve.summary(
            name,
            Math.min(first.year + 1, last.year),
            last.year,
            last.count,
          )}
        >
          <line x1="0" x2={width - endPx} y1={height} y2={height} className={styles.base} />
          <line x1="0" x2={width - endPx} y1={y(top)} y2={y(top)} className={styles.grid} />
          <text x="0" y={y(top) - 3}>
            {f.number(top)}
          </text>
          <path d={`${steps}V${height}H0Z`} fill={colour} opacity="0.14" />
          <path d={steps} fill="none" stroke={colour} strokeWidth="2" />
          <text x={end + 5} y={Math.min(y(last.count) + 4, height - 1)} className={styles.value}>
            {f.number(last.count)}
          </text>
          <text x="0" y={height + 14}>
            {f.year(Math.min(first.year + 1, last.year))}
          </text>
          <text x={end} y={height + 14} textAnchor="end">
            {f.year(last.year)}
          </text>
        </svg>
      )}
    </div>
  )
}
