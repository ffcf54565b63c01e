import { useRef } from 'react'
import type { Selection } from '../../../selection/select'
import { useText } from '../../../ui/TextProvider'
import styles from './PeriodTrack.module.css'
import { type Period, periodYears, withFirstYear, withLastYear, type Years } from './period'
import { YearBars } from './YearBars'

interface PeriodTrackProps {
  selection: Selection
  /** The years of the slider. */
  years: Years
  period: Period
  /** `isContinued`: a later step of the same drag. */
  onChange: (change: (period: Period) => Period, isContinued: boolean) => void
}

/** A range slider with two handles over a bar chart of agreements per year. Its height is `--track-block`. */
export function PeriodTrack({ selection, years, period, onChange }: PeriodTrackProps) {
  const { m, f } = useText()
  const isDragging = useRef(false)
  const chosen = periodYears(period, years)
  // If both ends meet on the right, the first must stay reachable.
  const isAtEnd = chosen.first > (years.first + years.last) / 2
  const change = (next: (period: Period) => Period) => {
    onChange(next, isDragging.current)
    isDragging.current = true
  }
  const endDrag = () => {
    isDragging.current = false
  }
  const handle = (edge: 'first' | 'last') => (
    <input
      type="range"
      className={`${styles.handle} ${edge === 'last' ? styles.isLast : isAtEnd ? styles.isOver : ''}`}
      min={years.first}
      max={years.last}
      value={chosen[edge]}
      aria-label={edge === 'first' ? m.explore.slider.first : m.explore.slider.last}
      aria-valuetext={f.year(chosen[edge])}
      onChange={(event) => {
        const year = Number(event.target.value)
        change((current) =>
          edge === 'first'
            ? withFirstYear(current, Math.min(year, chosen.last), years)
            : withLastYear(current, Math.max(year, chosen.first), years),
        )
      }}
      onPointerUp={endDrag}
      onKeyUp={endDrag}
      onBlur={endDrag}
    />
  )
  const grip = (edge: 'first' | 'last') => (
    <span
      className={styles.grip}
      style={{ '--at': chosen[edge] - years.first + (edge === 'last' ? 1 : 0) }}
      aria-hidden="true"
    />
  )
  return (
    <div className={styles.track} style={{ '--years': years.last - years.first + 1 }}>
      <YearBars selection={selection} years={years} chosen={chosen} />
      {handle('first')}
      {grip('first')}
      {handle('last')}
      {grip('last')}
    </div>
  )
}
