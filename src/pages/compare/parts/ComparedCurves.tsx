import { textWidth } from '../../../charts/picture/textWidth'
import { linearScale } from '../../../charts/scale/linearScale'
import { niceTicks } from '../../../charts/scale/niceTicks'
import { spreadLabels } from '../../../charts/scale/spreadLabels'
import { yearTicks } from '../../../charts/scale/yearTicks'
import { horizonOf } from '../../../dataset/horizon/horizonOf'
import { dayNumber, yearOf } from '../../../dataset/partialDate'
import type { Comparison } from '../../../selection/compare/compareEntities'
import { countAt } from '../../../selection/compare/curves'
import { compareMessages } from '../../../text/onDemand/compareMessages'
import { useText } from '../../../ui/TextProvider'
import { useWidth } from '../../../ui/useWidth'
import { ProfileSection } from '../../shared/profile/ProfileSection'
import { useView } from '../../shared/view/useView'
import { curveColours } from '../curveColours'
import styles from './ComparedCurves.module.css'

const heightPx = 280
const margin = { top: 12, bottom: 22, start: 30 }
const labelPx = 14
/** Length of the stroke of colour before a label, with the space after it. */
const keyPx = 20
const labelGapPx = 20

interface ComparedCurvesProps {
  comparison: Comparison
  names: readonly string[]
}

/**
 * The counts of all compared entities over time in one chart: a line each, with a step on each day of a change, labelled
 * with its name and last value. Lines are dotted after their last step where nothing newer was found or nothing has been
 * researched yet.
 */
export function ComparedCurves({ comparison, names }: ComparedCurvesProps) {
  const text = useText()
  return (
    <ProfileSection title={compareMessages(text).curve[comparison.measure]}>
      <Curves comparison={comparison} names={names} />
    </ProfileSection>
  )
}

function Curves({ comparison, names }: ComparedCurvesProps) {
  const text = useText()
  const { f } = text
  const words = compareMessages(text)
  const { dataset } = useView().selection
  const [frame, widthPx] = useWidth()
  const { entities, firstYear, lastDay, newestDay } = comparison
  const from = dayNumber(firstYear)
  const colours = curveColours(
    dataset,
    entities.map(({ entity }) => entity),
  )
  const lines = entities
    .map(({ entity, curve }, position) => {
      const last = countAt(curve, lastDay)
      return {
        id: entity.id,
        curve,
        last,
        solidTo: Math.max(curve.at(-1)?.day ?? from, Math.min(newestDay, horizonOf(dataset))),
        colour: colours[position],
        label: words.curve.label(names[position] ?? '', last),
      }
    })
    .sort((a, b) => b.last - a.last)
  const top = Math.max(1, ...entities.flatMap(({ curve }) => curve.map(({ count }) => count)))
  const base = heightPx - margin.bottom
  const plotEnd = widthPx - 16 - keyPx - Math.max(...lines.map(({ label }) => textWidth(label, labelPx, 600)))
  const x = linearScale([from, lastDay], [margin.start, plotEnd])
  const y = linearScale([0, top], [base, margin.top])
  const labelY = spreadLabels(
    lines.map(({ last }) => y(last)),
    labelGapPx,
    margin.top,
    base,
  )
  return (
    <div ref={frame} className={styles.frame} style={{ blockSize: heightPx }}>
      {widthPx > 0 && (
        <svg
          className={styles.curve}
          width={widthPx}
          height={heightPx}
          role="img"
          aria-label={words.curve.summary(
            lines.map(({ label }) => label),
            f.day(lastDay),
          )}
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
          {yearTicks(from, lastDay, plotEnd - margin.start).map((day) => (
            <text key={day} x={x(day)} y={heightPx - 4} textAnchor="middle">
              {f.year(yearOf(day))}
            </text>
          ))}
          {lines.map(({ id, curve, last, solidTo, colour, label }, position) => (
            <g key={id}>
              <path
                className={styles.line}
                d={`M${margin.start} ${base}${curve
                  .map(({ day, count }) => `H${x(day).toFixed(1)}V${y(count).toFixed(1)}`)
                  .join('')}H${x(solidTo).toFixed(1)}`}
                stroke={colour}
              />
              {x(solidTo) < plotEnd - 1 && (
                <path
                  className={styles.quiet}
                  d={`M${x(solidTo).toFixed(1)} ${y(last)}H${plotEnd}`}
                  stroke={colour}
                />
              )}
              <circle cx={plotEnd} cy={y(last)} r={3.5} fill={colour} />
              <path
                className={styles.line}
                d={`M${plotEnd + 10} ${labelY[position]}h${keyPx - 6}`}
                stroke={colour}
              />
              <text
                className={styles.value}
                x={plotEnd + 10 + keyPx}
                y={labelY[position]}
                dominantBaseline="central"
              >
                {label}
              </text>
            </g>
          ))}
        </svg>
      )}
    </div>
  )
}
