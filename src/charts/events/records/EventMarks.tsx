import { type KeyboardEvent, memo, useState } from 'react'
import type { Text } from '../../../text/text'
import { programColour } from '../../../ui/programColour'
import styles from '../Events.module.css'
import { EventMarkShape } from './EventMarkShape'
import type { EventMark, EventsLayout } from './layoutEvents'
import { moveAlongMarks } from './moveAlongMarks'

interface EventMarksProps {
  layout: EventsLayout
  text: Text
  /** Id of the open record. */
  selected: string | null
  onOpen: ((id: string) => void) | undefined
  onPoint: (mark: EventMark | null) => void
}

/** The marks, with a roving tab stop: arrow keys move between marks, Enter opens. Memoized, so hovering does not render them again. */
export const EventMarks = memo(function EventMarks(props: EventMarksProps) {
  const { layout, text, selected, onOpen, onPoint } = props
  const [reached, setReached] = useState<string | null>(null)
  const ids = layout.lanes.flatMap((lane) => lane.marks.map((mark) => mark.row.id))
  const stop = reached && ids.includes(reached) ? reached : ids[0]
  const handleKey = (event: KeyboardEvent<SVGGElement>) => {
    const id = event.currentTarget.dataset.id
    if (!id) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onOpen?.(id)
      return
    }
    if (event.key === 'Escape') onPoint(null)
    const next = moveAlongMarks(layout, id, event.key)
    if (!next) return
    event.preventDefault()
    setReached(next)
    const element = event.currentTarget.parentElement?.querySelector(`[data-id="${CSS.escape(next)}"]`)
    if (element instanceof SVGElement) element.focus()
  }
  return (
    <g>
      {layout.lanes.flatMap((lane) =>
        lane.marks.map((mark) => {
          const { agreement } = mark.row
          return (
            // biome-ignore lint/a11y/useSemanticElements: an SVG has no button element
            <g
              key={mark.row.id}
              data-id={mark.row.id}
              role="button"
              tabIndex={mark.row.id === stop ? 0 : -1}
              aria-label={text.m.charts.events.mark(
                agreement.title,
                text.f.date(agreement.date.value),
                text.m.words.kind[agreement.kind],
              )}
              className={`${styles.mark} ${mark.row.id === selected ? styles.isSelected : ''}`}
              onClick={() => onOpen?.(mark.row.id)}
              onKeyDown={handleKey}
              onMouseEnter={() => onPoint(mark)}
              onMouseLeave={() => onPoint(null)}
              onFocus={() => onPoint(mark)}
              onBlur={() => onPoint(null)}
            >
              <EventMarkShape mark={mark} colour={programColour(lane.program)} dotPx={layout.dotPx} />
            </g>
          )
        }),
      )}
    </g>
  )
})
