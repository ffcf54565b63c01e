import type { EventMark, EventsLayout } from './layoutEvents'

/**
 * The id of the mark that a key moves to: left and right along the lane by date, up and down to the nearest date in the
 * next lane, Home and End to the ends of the lane; null for other keys and at the edges.
 */
export function moveAlongMarks(layout: EventsLayout, id: string, key: string): string | null {
  const laneAt = layout.lanes.findIndex((lane) => lane.marks.some((mark) => mark.row.id === id))
  const marks = layout.lanes[laneAt]?.marks ?? []
  const at = marks.findIndex((mark) => mark.row.id === id)
  const current = marks[at]
  if (!current) return null
  const nearest = (candidates: readonly EventMark[] | undefined) =>
    [...(candidates ?? [])].sort((a, b) => Math.abs(a.xPx - current.xPx) - Math.abs(b.xPx - current.xPx))[0]
  const steps: Readonly<Record<string, () => EventMark | undefined>> = {
    ArrowRight: () => marks[at + 1],
    ArrowLeft: () => marks[at - 1],
    ArrowDown: () => nearest(layout.lanes[laneAt + 1]?.marks),
    ArrowUp: () => nearest(layout.lanes[laneAt - 1]?.marks),
    Home: () => marks[0],
    End: () => marks[marks.length - 1],
  }
  return steps[key]?.()?.row.id ?? null
}
