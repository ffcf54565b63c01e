import { useCallback } from 'react'
import { createPortal } from 'react-dom'
import { defaultChart } from '../../../selection/chartTable'
import { Icon } from '../../../ui/controls/Icon'
import { useText } from '../../../ui/TextProvider'
import type { Period, Years } from '../../shared/time/period'
import { usePlay } from '../../shared/time/usePlay'
import { useCurrentView } from '../../shared/view/useView'
import styles from './TimeSlider.module.css'

/** Plays the period, with the running year large on the map. */
export function PlayButton({ years }: { years: Years }) {
  const { m } = useText()
  const { view, changeView } = useCurrentView()
  const { filters } = view
  const change = useCallback(
    (period: Period, isContinued: boolean) =>
      changeView((current) => ({ ...current, filters: { ...current.filters, ...period } }), {
        replace: isContinued,
      }),
    [changeView],
  )
  const { isPlaying, toggle } = usePlay(filters, years, change, view.earlier)
  return (
    <>
      <button
        type="button"
        className={styles.play}
        aria-label={isPlaying ? m.explore.slider.pause : m.explore.slider.play}
        onClick={toggle}
      >
        <Icon name={isPlaying ? 'pause' : 'play'} />
      </button>
      {isPlaying && <YearOnMap year={filters.to?.slice(0, 4) ?? String(years.last)} />}
    </>
  )
}

/** The running year, large on the map. Screen readers hear it from the slider. */
function YearOnMap({ year }: { year: string }) {
  const map = document.getElementById(`chart-${defaultChart}`)
  return (
    map &&
    createPortal(
      <span className={styles.running} aria-hidden="true">
        {year}
      </span>,
      map,
    )
  )
}
