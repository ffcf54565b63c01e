import { yearOf } from '../../dataset/partialDate'
import type { ChartContext } from '../chart'
import { registerChart } from '../registerChart'
import { EventsDrawing } from './EventsDrawing'
import { EventsPicture, eventsPictureHeightPx } from './EventsPicture'
import { type EventRow, eventRows } from './eventRows'

const recentYears = 4
/** A lane is worth a title when it has this many records and most of them are recent. */
const fewestRecords = 15
const strikingShare = 0.6

/** Every record on a timeline, drawn as the interval that its date really is. */
export const eventsChart = registerChart<EventRow>({
  id: 'events',
  rows: ({ selection }) => eventRows(selection),
  columns: ({ selection, text }) => {
    const { columns, yes, no } = text.m.charts.events
    return [
      { id: 'date', label: columns.date, value: (row) => row.agreement.date.value },
      { id: 'title', label: columns.title, value: (row) => row.agreement.title },
      {
        id: 'program',
        label: columns.program,
        value: (row) => selection.dataset.programs[row.program]?.label ?? '',
      },
      { id: 'kind', label: columns.kind, value: (row) => text.m.words.kind[row.agreement.kind] },
      { id: 'counted', label: columns.counted, value: (row) => (row.isCounted ? yes : no) },
    ]
  },
  title,
  subtitle: (_rows, { text }) => text.m.charts.events.subtitle,
  summary: (rows, { text }) => {
    const [first] = rows
    const last = rows[rows.length - 1]
    if (!first || !last) return text.m.charts.events.none
    return text.m.charts.events.summary(
      rows.filter((row) => row.isCounted).length,
      new Set(rows.map((row) => row.program)).size,
      text.f.date(first.agreement.date.value),
      text.f.date(last.agreement.date.value),
    )
  },
  caveat: (_rows, { text }) => text.m.charts.events.caveat,
  Drawing: EventsDrawing,
  Picture: EventsPicture,
  pictureHeightPx: eventsPictureHeightPx,
})

/** The program whose records are most concentrated in the last years, where one stands out. */
function title(rows: readonly EventRow[], { selection, text }: ChartContext): string {
  const words = text.m.charts.events
  const counted = rows.filter((row) => row.isCounted)
  const last = counted[counted.length - 1]
  if (!last) return words.none
  const year = yearOf(last.start) - recentYears + 1
  const lanes = selection.dataset.programs
    .map((program, position) => {
      const own = counted.filter((row) => row.program === position)
      const recent = own.filter((row) => yearOf(row.start) >= year).length
      return { label: program.label, size: own.length, share: recent / Math.max(own.length, 1) }
    })
    .filter((lane) => lane.size >= fewestRecords)
    .sort((a, b) => b.share - a.share)
  const [first] = lanes
  return first && lanes.length > 1 && first.share >= strikingShare
    ? words.title(first.label, first.share, year)
    : words.titleMeasure
}
