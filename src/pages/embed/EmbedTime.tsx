import { useCallback } from 'react'
import { yearOf } from '../../dataset/partialDate'
import type { Selection } from '../../selection/select'
import { embedMessages } from '../../text/onDemand/files/embedMessages'
import { Icon } from '../../ui/controls/Icon'
import { useText } from '../../ui/TextProvider'
import { PeriodTrack } from '../shared/time/PeriodTrack'
import { type Period, periodYears } from '../shared/time/period'
import { usePlay } from '../shared/time/usePlay'

interface EmbedTimeProps {
  selection: Selection
  onChange: (change: (period: Period) => Period) => void
}

/** The time control of an embed: play button, range slider over the agreements per year, and the period in large figures. */
export function EmbedTime({ selection, onChange }: EmbedTimeProps) {
  const text = useText()
  const { m, f } = text
  const { filters } = selection
  const years = { first: selection.firstYear, last: yearOf(selection.dataset.lastDay) }
  const chosen = periodYears(filters, years)
  const isPrecise = isMorePrecise(filters.from) || isMorePrecise(filters.to)
  const play = useCallback((period: Period) => onChange(() => period), [onChange])
  const { isPlaying, toggle } = usePlay(filters, years, play)
  return (
    <fieldset className="embed-time-controls" aria-label={m.explore.slider.name}>
      <button
        type="button"
        className="embed-play"
        aria-label={isPlaying ? m.explore.slider.pause : m.explore.slider.play}
        onClick={toggle}
      >
        <Icon name={isPlaying ? 'pause' : 'play'} />
      </button>
      <PeriodTrack selection={selection} years={years} period={filters} onChange={onChange} />
      <span className={isPrecise ? 'embed-years is-precise' : 'embed-years'} aria-hidden="true">
        {embedMessages(text).years(
          isMorePrecise(filters.from) ? f.shortDate(filters.from) : f.year(chosen.first),
          isMorePrecise(filters.to) ? f.shortDate(filters.to) : f.year(chosen.last),
        )}
      </span>
    </fieldset>
  )
}

/** Whether an edge of the period is a month or a day. */
function isMorePrecise(edge: string | null): edge is string {
  return edge !== null && edge.length > 4
}
