import { useId, useMemo } from 'react'
import { yearOf } from '../../dataset/partialDate'
import { chartTable } from '../../selection/chartTable'
import { hasFilters } from '../../selection/filters'
import type { ChartContext, DrawingProps } from '../contract/chart'
import { registerChart } from '../contract/registerChart'
import type { ChartTitle } from '../names/chartTitle'
import { elsewhereNote } from '../names/elsewhereNote'
import { InlinePicture } from '../picture/InlinePicture'
import { heightInRoom } from '../scale/heightInRoom'
import { horizonNote } from '../time/horizon'
import { TimeDrawing } from '../time/TimeDrawing'
import { CumulativePicture } from './CumulativePicture'
import { cumulativeNative } from './cumulativeNative'
import { cumulativePlot } from './cumulativePlot'
import { cumulativePoints } from './cumulativePoints'
import { cumulativeReadings } from './cumulativeReadings'
import { type CumulativeRow, cumulativeRows } from './cumulativeRows'
import { recentShare } from './recentShare'

const loadCumulativeArea = () => import('./CumulativeArea').then((module) => module.CumulativeArea)

const { heightPx } = chartTable.cumulative

/** Many agreements from before this year are missing (data/README.md). */
const documentedFrom = 2000

/** Growth of the number of agreements or partner countries, by program. */
export const cumulativeChart = registerChart<CumulativeRow>({
  id: 'cumulative',
  rows: ({ selection, view }) => cumulativeRows(selection, view.by),
  columns: ({ selection, text }) => {
    const words = text.m.charts.cumulative.columns
    return [
      { id: 'date', label: words.year, value: (row) => row.date },
      ...selection.dataset.programs.map((program, position) => ({
        id: program.id,
        label: program.label,
        value: (row: CumulativeRow) => row.byProgram[position] ?? 0,
      })),
      { id: 'total', label: words.total, value: (row) => row.total },
    ]
  },
  title,
  subtitle: (_rows, { view, text }) => text.m.charts.cumulative.subtitle[view.by],
  summary: (rows, { view, text }) => {
    const [first] = rows
    const last = rows[rows.length - 1]
    return first && last
      ? text.m.charts.cumulative.summary(last.total, view.by, text.f.day(first.day), text.f.day(last.day))
      : text.m.charts.titles.none
  },
  caveat: (rows, context) => {
    const { selection, view, text } = context
    const words = text.m.charts.cumulative.caveat
    const [first] = rows
    const last = rows[rows.length - 1]
    return [
      words[selection.dataset.steps.unit],
      first && yearOf(first.day) < documentedFrom ? words.early(documentedFrom) : null,
      last ? elsewhereNote((program) => last.byProgram[program] || null, selection, view.by, text) : null,
      last ? horizonNote(context, cumulativePoints(rows, selection).end) : null,
    ]
      .filter(Boolean)
      .join(' ')
  },
  marks: () => 'programs',
  Drawing: CumulativeDrawing,
  drawingHeightPx: (_rows, _context, { roomPx }) => heightInRoom(heightPx, roomPx),
  Picture: CumulativePicture,
  pictureHeightPx: (rows) => (rows.length > 0 ? heightPx : 0),
  native: cumulativeNative,
})

function title(rows: readonly CumulativeRow[], { selection, view, text }: ChartContext): ChartTitle {
  const words = text.m.charts.cumulative.title
  const last = rows[rows.length - 1]
  if (!last) return { none: true }
  if (view.by === 'countries') return { finding: words.countries(last.total, yearOf(last.day)) }
  const recent = recentShare(selection)
  if (!recent) return { measure: words.few, by: words.by }
  return hasFilters(selection.filters)
    ? { finding: words.since(recent.share, recent.year) }
    : { whole: words.documented(recent.share, recent.year) }
}

function CumulativeDrawing({ rows, selection, view, text, widthPx, roomPx }: DrawingProps<CumulativeRow>) {
  const id = useId()
  const drawn = useMemo(() => {
    const plot = cumulativePlot(
      rows,
      { selection, view, text },
      { widthPx, heightPx: heightInRoom(heightPx, roomPx) },
    )
    return plot && { plot, ...cumulativeReadings(plot, { selection, view, text }) }
  }, [rows, selection, view, text, widthPx, roomPx])
  if (!drawn) return null
  const { plot, readings } = drawn
  const context = { selection, view, text }
  return (
    <TimeDrawing
      name={text.m.charts.cumulative.subtitle[view.by]}
      plot={plot}
      readings={readings}
      placeholder={
        <InlinePicture box={plot.box}>
          <CumulativePicture {...context} rows={rows} box={plot.box} id={id} shapes={null} />
        </InlinePicture>
      }
      load={loadCumulativeArea}
      chartProps={{ ...context, plot, rows: drawn.rows, xPx: readings.xPx }}
      failedMessage={text.m.charts.overTime.loadFailed}
    />
  )
}
