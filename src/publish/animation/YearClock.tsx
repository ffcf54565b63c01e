import type { Format } from '../../text/format'
import type { YearSpan } from './animationYears'

/** Height of the clock. */
export const clockHeightPx = 40

const yearPx = 108
const trackPx = { y: 14, thick: 4, knob: 6 }
const labelSizePx = 12
/** Decades are labelled, single years where there are few. */
const fewYears = 12

interface YearClockProps {
  year: number
  span: YearSpan
  widthPx: number
  f: Format
}

/** The year of a still in large type, and where it lies in the years of the animation. */
export function YearClock({ year, span, widthPx, f }: YearClockProps) {
  const startPx = yearPx + trackPx.knob
  const trackWidthPx = widthPx - startPx - trackPx.knob - labelSizePx
  const xOf = (at: number) =>
    startPx + (span.last === span.first ? 1 : (at - span.first) / (span.last - span.first)) * trackWidthPx
  return (
    <>
      <text x={0} y={32} fontSize={36} fontWeight={600} fill="var(--ink)">
        {f.year(year)}
      </text>
      <g strokeWidth={trackPx.thick} strokeLinecap="round">
        <path d={`M${startPx} ${trackPx.y}H${startPx + trackWidthPx}`} stroke="var(--rule)" />
        <path d={`M${startPx} ${trackPx.y}H${xOf(year)}`} stroke="var(--accent)" />
      </g>
      <circle cx={xOf(year)} cy={trackPx.y} r={trackPx.knob} fill="var(--accent)" />
      <g fontSize={labelSizePx} textAnchor="middle" fill="var(--ink-3)">
        {labelledYears(span).map((labelled) => (
          <text key={labelled} x={xOf(labelled)} y={trackPx.y + 22}>
            {f.year(labelled)}
          </text>
        ))}
      </g>
    </>
  )
}

/** The first and the last year, and the decades that are not too close to them. */
function labelledYears({ first, last }: YearSpan): readonly number[] {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const step = last - first < fewYears ? 1 : 10
  const room = Math.ceil((last - first) / fewYears)
  return years.filter(
    (year) =>
      year === first || year === last || (year % step === 0 && year - first >= room && last - year >= room),
  )
}
