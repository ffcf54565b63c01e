import type { Text } from '../../../text/text'
import { textWidth } from '../../picture/textWidth'
import type { EventsLayout } from './layoutEvents'

/** A short label to the left of the marks that it describes, level with the highest. */
export interface EventAnnotation {
  text: string
  /** Right end of the label. */
  xPx: number
  yPx: number
}

export const annotationSizePx = 12
const fewestTogether = 5
const gapPx = 22
const linePx = 16

/**
 * Labels the day with the most records in each lane, if it has five or more. A label that would cover a mark is left
 * out.
 */
export function annotateEvents(
  layout: EventsLayout,
  text: Text,
  startPx: number,
): readonly EventAnnotation[] {
  const { events } = text.m.charts
  return layout.lanes.flatMap((lane) => {
    const days = new Map<string, typeof lane.marks>()
    for (const mark of lane.marks)
      if (mark.row.precision === 'day' && mark.row.isCounted)
        days.set(mark.row.agreement.date.value, [...(days.get(mark.row.agreement.date.value) ?? []), mark])
    const [date, marks] = [...days].sort((a, b) => b[1].length - a[1].length)[0] ?? []
    if (!date || !marks || marks.length < fewestTogether) return []
    const words = events.together(text.f.date(date), marks.length)
    const xPx = Math.min(...marks.map((mark) => mark.xPx)) - gapPx
    const yPx = Math.max(Math.min(...marks.map((mark) => mark.yPx)), lane.topPx + linePx / 2)
    const leftPx = xPx - textWidth(words, annotationSizePx)
    const isFree = lane.marks.every(
      (mark) => mark.xPx + mark.widthPx < leftPx || mark.xPx > xPx || Math.abs(mark.yPx - yPx) > linePx / 2,
    )
    return leftPx > startPx && isFree ? [{ text: words, xPx, yPx }] : []
  })
}
