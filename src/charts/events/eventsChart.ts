import { countsByFacet } from '../../selection/countsByFacet'
import type { ChartContext } from '../contract/chart'
import { registerChart } from '../contract/registerChart'
import { elsewhereNote } from '../names/elsewhereNote'
import { horizonNote } from '../time/horizon'
import { isDense, mostMarks } from './density/densityRows'
import { eventsColumns } from './eventsColumns'
import { eventsTitle } from './eventsTitle'
import {
  TimelineDrawing,
  TimelinePicture,
  timelineDrawingHeightPx,
  timelinePictureHeightPx,
} from './Timeline'
import { countsByLane, isYear, type TimelineRow, timelineRows } from './timelineRows'

/** The timeline: every record as the interval of its date, or columns per year if there are too many records. */
export const eventsChart = registerChart<TimelineRow>({
  id: 'events',
  drawsInterest: true,
  rows: ({ selection, view }) => timelineRows(selection, view.mark),
  columns: eventsColumns,
  title: (_rows, context) => eventsTitle(context),
  subtitle: (_rows, { selection, text }) =>
    isDense(selection) ? text.m.charts.events.density.subtitle : text.m.charts.events.subtitle,
  summary,
  caveat: (rows, context) => {
    const { selection, text } = context
    const words = text.m.charts.events
    const drawn = countsByLane(rows)
    return [
      isDense(selection)
        ? words.density.caveat(selection.count + selection.interestCount, mostMarks)
        : words.caveat,
      elsewhereNote((program) => drawn.get(program) ?? null, selection, 'agreements', text),
      horizonNote(context, Math.max(...rows.map(({ end }) => end))),
    ]
      .filter(Boolean)
      .join(' ')
  },
  // Columns per year stand for records of many countries.
  marks: ({ selection }) => (isDense(selection) ? undefined : 'all'),
  Drawing: TimelineDrawing,
  drawingHeightPx: timelineDrawingHeightPx,
  Picture: TimelinePicture,
  pictureHeightPx: timelinePictureHeightPx,
})

/** Speaks of the records that count; of those drawn if none does. */
function summary(rows: readonly TimelineRow[], { selection, text }: ChartContext): string {
  const counted = rows.filter((row) => (isYear(row) ? row.agreements > 0 : row.isCounted))
  const shown = counted.length > 0 ? counted : rows
  const [first] = shown
  const last = shown[shown.length - 1]
  if (!first || !last) return text.m.charts.titles.none
  const years = shown.flatMap((row) => (isYear(row) ? [row.year] : []))
  const programs = countsByFacet(selection, 'program', 'agreements').filter((count) => count > 0).length
  return text.m.charts.events.summary(
    selection.count,
    programs || new Set(shown.map((row) => row.program)).size,
    isYear(first) ? text.f.year(Math.min(...years)) : text.f.date(first.agreement.date.value),
    isYear(last) ? text.f.year(Math.max(...years)) : text.f.date(last.agreement.date.value),
  )
}
