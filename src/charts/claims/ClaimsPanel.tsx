import { dayNumber, yearOf } from '../../dataset/partialDate'
import type { DocumentedPoint } from '../../selection/documentedCurve'
import type { Text } from '../../text/text'
import { niceTicks } from '../niceTicks'
import { yearTicks } from '../yearTicks'
import { ClaimMarkShape } from './ClaimMarkShape'
import styles from './Claims.module.css'
import type { ClaimRow } from './claimRows'
import { claimHeightPx, placeClaims } from './placeClaims'

interface ClaimsPanelProps {
  measure: 'agreements' | 'countries'
  rows: readonly ClaimRow[]
  curve: readonly DocumentedPoint[]
  /** Year of the first stated total of either measure. */
  firstYear: number
  text: Text
  widthPx: number
}

const heightPx = 330
const margin = { top: 24, bottom: 24, start: 34, end: 92 }
const letterPx = 6.4
/** The axis starts a little before the first stated total. */
const yearsBefore = 2

/** One measure: the documented steps, and each stated total with what was documented then. */
export function ClaimsPanel({ measure, rows, curve, firstYear, text, widthPx }: ClaimsPanelProps) {
  const words = text.m.charts.claims
  const last = curve[curve.length - 1]
  if (!last || rows.length === 0) return null
  const from = dayNumber(firstYear - yearsBefore)
  const to = Math.max(last.day, ...rows.map((row) => row.end))
  const most = Math.max(last[measure], ...rows.map((row) => row.claim.value)) * 1.06
  const plotEnd = widthPx - margin.end
  const x = (day: number) => margin.start + ((day - from) / (to - from)) * (plotEnd - margin.start)
  const y = (value: number) =>
    heightPx - margin.bottom - (value / most) * (heightPx - margin.top - margin.bottom)
  const steps = stepPoints(curve, measure, from, to).map(([day, value]) => ({ x: x(day), y: y(value) }))
  const labelOf = (row: ClaimRow) => [
    words.qualified(row.claim.qualifier, row.claim.value),
    words.who(row.claim.claimantLabel, text.f.shortDate((row.claim.asOf ?? row.claim.date).slice(0, 4))),
    words.documentedThen(row.documented),
  ]
  const placed = placeClaims(
    rows.map((row) => ({
      id: row.claim.id,
      x: x(row.end),
      y: y(row.claim.value),
      widthPx: Math.max(...labelOf(row).map((line) => line.length)) * letterPx,
    })),
    { left: margin.start, right: widthPx, top: 8, bottom: heightPx - margin.bottom - 2, line: dense(steps) },
  )
  return (
    <div>
      <h3 className={styles.measure}>{words.measure[measure]}</h3>
      <svg width={widthPx} height={heightPx} className={styles.panel} aria-hidden="true">
        {niceTicks(most).map((value) => (
          <g key={value} className={styles.grid}>
            <line x1={margin.start} x2={plotEnd} y1={y(value)} y2={y(value)} />
            <text x={margin.start - 6} y={y(value)} textAnchor="end" dominantBaseline="central">
              {text.f.number(value)}
            </text>
          </g>
        ))}
        {yearTicks(from, to, plotEnd - margin.start).map((day) => (
          <text key={day} className={styles.year} x={x(day)} y={heightPx - 6} textAnchor="middle">
            {text.f.year(yearOf(day))}
          </text>
        ))}
        <polyline className={styles.line} points={steps.map((point) => `${point.x},${point.y}`).join(' ')} />
        <circle className={styles.lineEnd} cx={x(to)} cy={y(last[measure])} r={3.5} />
        <text className={styles.total} x={x(to) + 8} y={y(last[measure])} dominantBaseline="central">
          {text.f.number(last[measure])}
        </text>
        {rows.map((row, index) => {
          const label = placed[index]
          if (!label) return null
          const mark = { x: x(row.end), y: y(row.claim.value) }
          const isLeft = label.left + label.widthPx / 2 < mark.x
          return (
            <g
              key={row.claim.id}
              className={row.claim.side === 'subject' ? styles.isSubject : styles.isOther}
            >
              <line className={styles.rule} x1={mark.x} x2={mark.x} y1={mark.y} y2={y(row.documented)} />
              <Leader label={label} mark={mark} />
              <ClaimMarkShape row={row} x={mark.x} y={mark.y} startX={x(row.start)} />
              {labelOf(row).map((line, lineIndex) => (
                <text
                  key={line}
                  className={lineIndex === 0 ? styles.value : styles.detail}
                  x={isLeft ? label.left + label.widthPx : label.left}
                  y={label.top + 11 + lineIndex * 15}
                  textAnchor={isLeft ? 'end' : 'start'}
                >
                  {line}
                </text>
              ))}
            </g>
          )
        })}
      </svg>
    </div>
  )
}

/** A thin line from a mark to words that had to go far: to the nearest place on their edge. */
function Leader({ label, mark }: { label: { left: number; top: number; widthPx: number }; mark: Point }) {
  const endX = Math.min(Math.max(mark.x, label.left - 3), label.left + label.widthPx + 3)
  const endY = Math.min(Math.max(mark.y, label.top), label.top + claimHeightPx)
  if (Math.hypot(endX - mark.x, endY - mark.y) < 16) return null
  return <line className={styles.leader} x1={mark.x} y1={mark.y} x2={endX} y2={endY} />
}

interface Point {
  x: number
  y: number
}

function stepPoints(
  curve: readonly DocumentedPoint[],
  measure: 'agreements' | 'countries',
  from: number,
  to: number,
): [number, number][] {
  const before = curve.filter((point) => point.day <= from)
  let value = before[before.length - 1]?.[measure] ?? 0
  const points: [number, number][] = [[from, value]]
  for (const point of curve.filter(({ day }) => day > from)) {
    points.push([point.day, value], [point.day, point[measure]])
    value = point[measure]
  }
  points.push([to, value])
  return points
}

/** Points along the line, close enough that words cannot slip between two of them. */
function dense(points: readonly Point[]): readonly Point[] {
  return points.flatMap((point, index) => {
    const next = points[index + 1]
    if (!next) return [point]
    const count = Math.ceil(Math.hypot(next.x - point.x, next.y - point.y) / 8)
    return Array.from({ length: Math.max(count, 1) }, (_, step) => ({
      x: point.x + ((next.x - point.x) * step) / Math.max(count, 1),
      y: point.y + ((next.y - point.y) * step) / Math.max(count, 1),
    }))
  })
}
