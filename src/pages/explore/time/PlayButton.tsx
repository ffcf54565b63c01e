import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { defaultChart } from '../../../selection/chartTable'
import { Icon } from '../../../ui/controls/Icon'
import { useText } from '../../../ui/TextProvider'
import { playNext, playStart, type Years } from '../../shared/filters/period'
import { useCurrentView } from '../../shared/view/useView'
import styles from './TimeSlider.module.css'

/** Duration of one year while playing, in milliseconds. Same as the token `--play-step`. */
const stepMs = 350

/** Plays the period: moves its end forward year by year until the end of the data, or until paused. */
export function PlayButton({ years }: { years: Years }) {
  const { m } = useText()
  const { view, changeView } = useCurrentView()
  const [isPlaying, setIsPlaying] = useState(false)
  const { from, to } = view.filters
  const { first, last } = years
  useEffect(
    function takeNextStep() {
      if (!isPlaying) return
      const next = playNext({ from, to }, { first, last })
      const timer = setTimeout(() => {
        if (next)
          changeView((current) => ({ ...current, filters: { ...current.filters, ...next } }), {
            replace: true,
          })
        else setIsPlaying(false)
      }, stepMs)
      return () => clearTimeout(timer)
    },
    [isPlaying, from, to, first, last, changeView],
  )
  const handleClick = () => {
    if (!isPlaying)
      changeView((current) => ({
        ...current,
        filters: { ...current.filters, ...playStart(current.filters, years) },
      }))
    setIsPlaying(!isPlaying)
  }
  return (
    <>
      <button
        type="button"
        className={styles.play}
        aria-label={isPlaying ? m.explore.slider.pause : m.explore.slider.play}
        onClick={handleClick}
      >
        <Icon name={isPlaying ? 'pause' : 'play'} />
      </button>
      {isPlaying && <YearOnMap year={to?.slice(0, 4) ?? String(last)} />}
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
