import { useRef } from 'react'
import { yearOf } from '../../../dataset/partialDate'
import { useText } from '../../../ui/TextProvider'
import { PeriodFields } from '../../shared/filters/PeriodFields'
import { type Period, periodYears, withFirstYear, withLastYear } from '../../shared/filters/period'
import { useCurrentView, useView } from '../../shared/view/useView'
import { PlayButton } from './PlayButton'
import styles from './TimeSlider.module.css'
import { YearBars } from './YearBars'

/** The period: year fields, a play button, and a range slider over a bar chart of agreements per year. */
export function TimeSlider() {
  const { m, f } = useText()
  const { selection } = useView()
  const { view, changeView } = useCurrentView()
  const isDragging = useRef(false)
  const { filters } = view
  const years = { first: selection.firstYear, last: yearOf(selection.dataset.lastDay) }
  const chosen = periodYears(filters, years)
  const count = years.last - years.first + 1
  const change = (next: (period: Period) => Period) => {
    changeView((current) => ({ ...current, filters: { ...current.filters, ...next(current.filters) } }), {
      replace: isDragging.current,
    })
    isDragging.current = true
  }
  // If both ends meet on the right, the first must stay reachable.
  const isAtEnd = chosen.first > (years.first + years.last) / 2
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
        change((period) =>
          edge === 'first'
            ? withFirstYear(period, Math.min(year, chosen.last), years)
            : withLastYear(period, Math.max(year, chosen.first), years),
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
    <section className={`${styles.slider} screen-only`} aria-label={m.explore.slider.name}>
      <div className={styles.controls}>
        <PlayButton years={years} />
        <div>
          <p className={styles.title}>{m.explore.slider.title}</p>
          <PeriodFields />
        </div>
      </div>
      <div className={styles.track} style={{ '--years': count }}>
        <YearBars years={years} chosen={chosen} />
        {handle('first')}
        {grip('first')}
        {handle('last')}
        {grip('last')}
      </div>
    </section>
  )
}
