import { useEffect, useState } from 'react'
import { type Period, playNext, playStart, type Years } from './period'

/** Duration of one year while playing, in milliseconds. Same as the token `--play-step`. */
const stepMs = 350

/**
 * Plays a period: moves its end forward year by year until the end of the data, or until paused. `change` gets each
 * period, and whether it continues a run. `earlier`: a date that the view is compared with.
 */
export function usePlay(
  { from, to }: Period,
  { first, last }: Years,
  change: (period: Period, isContinued: boolean) => void,
  earlier: string | null = null,
) {
  const [isPlaying, setIsPlaying] = useState(false)
  useEffect(
    function takeNextStep() {
      if (!isPlaying) return
      const next = playNext({ from, to }, { first, last })
      const timer = setTimeout(() => {
        if (next) change(next, true)
        else setIsPlaying(false)
      }, stepMs)
      return () => clearTimeout(timer)
    },
    [isPlaying, from, to, first, last, change],
  )
  const toggle = () => {
    if (!isPlaying) change(playStart({ from, to }, { first, last }, earlier), false)
    setIsPlaying(!isPlaying)
  }
  return { isPlaying, toggle }
}
