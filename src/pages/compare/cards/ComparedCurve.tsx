import { linearScale } from '../../../charts/scale/linearScale'
import { niceTicks } from '../../../charts/scale/niceTicks'
import { yearTicks } from '../../../charts/scale/yearTicks'
import { type DayNumber, yearOf } from '../../../dataset/partialDate'
import { type CurveStep, countAt } from '../../../selection/compare/curves'
import { useText } from '../../../ui/TextProvider'
import { useWidth } from '../../../ui/useWidth'
import styles from './ComparedCurve.module.css'

const heightPx = 176
const margin = { top: 8, bottom: 22, start: 30, end: 36 }

interface ComparedCurveProps {
  name: string
  curve: readonly CurveStep[]
  colour: string
  /** Scales shared by all cards: first and last day, largest count. */
  from: DayNumber
  to: DayNumber
  /** Day of the newest entry. After it the line is dotted: searched, and nothing new found. */
  newest: DayNumber
  top: number
}

/** Step chart of a count over time, with a step on each day of a change and the last value labelled. */
export function ComparedCurve({ name, curve, colour, from, to, newest, top }: ComparedCurveProps) {
  const { m, f } = useText()
  const [frame, widthPx] = useWidth()
  const plotEnd = widthPx - margin.end
  const base = heightPx - margin.bottom
  const x = linearScale([from, to], [margin.start, plotEnd])
  const y = linearScale([0, top], [base, margin.top])
  const last = countAt(curve, to)
  const steps = curve.map(({ day, count }) => `H${x(day).toFixed(1)}V${y(count).toFixed(1)}`).join('')
  const newestX = x(newest)
  const line = `M${margin.start} ${base}${steps}H${newestX.toFixed(1)}`
  return (
    <div ref={frame} className={styles.frame}>
      {widthPx > 0 && (
        <svg
          className={styles.curve}
          width={widthPx}
          height={heightPx}
          role="img"
          aria-label={m.compare.curve.summary(name, last, f.day(to))}
        >
          {niceTicks(top).map((value) => (
            <g key={value}>
              <line
                className={value === 0 ? styles.base : styles.grid}
                x1={margin.start}
                x2={plotEnd}
                y1={y(value)}
                y2={y(value)}
              />
              <text x={margin.start - 6} y={y(value)} textAnchor="end" dominantBaseline="central">
                {f.number(value)}
              </text>
            </g>
          ))}
          {yearTicks(from, to, plotEnd - margin.start).map((day) => (
            <text key={day} x={x(day)} y={heightPx - 4} textAnchor="middle">
              {f.year(yearOf(day))}
            </text>
          ))}
          <path className={styles.area} d={`${line}V${base}Z`} fill={colour} />
          <path className={styles.line} d={line} stroke={colour} />
          {newestX < plotEnd - 1 && (
            <path
              className={styles.quiet}
              d={`M${newestX.toFixed(1)} ${y(last)}H${plotEnd}`}
              stroke={colour}
            />
          )}
          <circle cx={plotEnd} cy={y(last)} r={3.5} fill={colour} />
          <text className={styles.value} x={plotEnd + 8} y={y(last)} dominantBaseline="central">
            {f.number(last)}
          </text>
        </svg>
      )}
    </div>
  )
}
