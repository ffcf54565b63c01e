import { useMemo, useState } from 'react'
import type { ChartContext, DrawingProps } from '../../contract/chart'
import { Legend } from '../../legend/Legend'
import { legendHeightPx } from '../../legend/legendHeight'
import styles from '../Events.module.css'
import { EventsBackdrop } from '../plot/EventsBackdrop'
import { axisPx, eventsPlot, naturalDensity } from '../plot/eventsPlot'
import { EventMarks } from './EventMarks'
import { EventTooltip } from './EventTooltip'
import { eventKeys } from './eventKeys'
import type { EventRow } from './eventRows'
import { type EventMark, layoutEvents } from './layoutEvents'
import { Milestones } from './Milestones'

/** One lane per program and one mark per record, as wide as its date is uncertain. */
export function EventsDrawing({ rows, selection, view, text, widthPx, actions }: DrawingProps<EventRow>) {
  const [pointed, setPointed] = useState<EventMark | null>(null)
  const plot = useMemo(() => eventsPlot(rows, selection, widthPx), [rows, selection, widthPx])
  const layout = useMemo(() => layoutEvents(rows, { ...plot, ...naturalDensity(plot) }), [rows, plot])
  const changeView = actions?.changeView
  const open = useMemo(
    () => changeView && ((id: string) => changeView((current) => ({ ...current, open: id }))),
    [changeView],
  )
  const selected = layout.lanes.flatMap((lane) => lane.marks).find((mark) => mark.row.id === view.open)
  if (rows.length === 0) return null
  return (
    <>
      <Legend keys={eventKeys(rows, text)} />
      <div className={styles.holder}>
        <svg
          width={widthPx}
          height={layout.heightPx + axisPx * 2}
          className={styles.drawing}
          role="application"
          aria-label={text.m.charts.events.keyboard}
        >
          <g transform={`translate(0 ${axisPx})`}>
            <EventsBackdrop plot={plot} layout={layout} selection={selection} text={text} />
            {selected && <Milestones mark={selected} x={layout.x} />}
            <EventMarks layout={layout} text={text} selected={view.open} onOpen={open} onPoint={setPointed} />
          </g>
        </svg>
        {pointed && <EventTooltip mark={pointed} text={text} widthPx={widthPx} offsetPx={axisPx} />}
      </div>
    </>
  )
}

/** Height of the drawing with its legend. */
export function eventsDrawingHeightPx(
  rows: readonly EventRow[],
  { selection, text }: ChartContext,
  widthPx: number,
): number {
  if (rows.length === 0) return 0
  const plot = eventsPlot(rows, selection, widthPx)
  const { heightPx } = layoutEvents(rows, { ...plot, ...naturalDensity(plot) })
  return legendHeightPx(eventKeys(rows, text), widthPx) + heightPx + axisPx * 2
}
