import { useCallback, useRef } from 'react'
import { yearOf } from '../../dataset/partialDate'
import { compareEntities } from '../../selection/compare/compareEntities'
import { usualComparison } from '../../selection/compare/entities'
import { wholeSelection } from '../../selection/wholeSelection'
import { coalitionsPageMessages } from '../../text/onDemand/coalitionsPageMessages'
import { Icon } from '../../ui/controls/Icon'
import { useText } from '../../ui/TextProvider'
import { ResetFilters } from '../shared/filters/ResetFilters'
import { type Period, periodYears, withLastYear } from '../shared/time/period'
import { usePlay } from '../shared/time/usePlay'
import { useCurrentView, useView } from '../shared/view/useView'
import styles from './YearSlider.module.css'

/** The day of the page: a slider from the first member of either coalition to now, with a button that plays the years. */
export function YearSlider() {
  const text = useText()
  const { f } = text
  const words = coalitionsPageMessages(text)
  const { dataset } = useView().selection
  const { view, changeView } = useCurrentView()
  const isDragging = useRef(false)
  const { firstYear, lastDay } = compareEntities(wholeSelection(dataset), usualComparison(dataset))
  const years = { first: firstYear, last: yearOf(lastDay) }
  const period: Period = { from: null, to: view.filters.to }
  const change = useCallback(
    ({ to }: Period, isContinued: boolean) =>
      changeView((current) => ({ ...current, filters: { ...current.filters, to } }), {
        replace: isContinued,
      }),
    [changeView],
  )
  const { isPlaying, toggle } = usePlay(period, years, change)
  const { last } = periodYears(period, years)
  const shown = period.to === null ? words.now : words.endOf(period.to, f.date(period.to))
  const endDrag = () => {
    isDragging.current = false
  }
  return (
    <div className={`${styles.slider} screen-only`}>
      <button
        type="button"
        className={styles.play}
        aria-label={isPlaying ? words.pause : words.play}
        onClick={toggle}
      >
        <Icon name={isPlaying ? 'pause' : 'play'} />
      </button>
      <input
        type="range"
        className={styles.range}
        min={years.first}
        max={years.last}
        value={last}
        aria-label={words.year}
        aria-valuetext={shown}
        onChange={({ target }) => {
          change(withLastYear(period, Number(target.value), years), isDragging.current)
          isDragging.current = true
        }}
        onPointerUp={endDrag}
        onKeyUp={endDrag}
        onBlur={endDrag}
      />
      <output className={styles.shown}>{shown}</output>
      {period.to !== null && <ResetFilters />}
    </div>
  )
}
