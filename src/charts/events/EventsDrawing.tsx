import { useMemo, useState } from 'react'
import { yearOf } from '../../dataset/partialDate'
import type { DrawingProps } from '../chart'
import { yearTicks } from '../yearTicks'
import { annotateEvents } from './annotateEvents'
import { EventLanes } from './EventLanes'
import { EventMarks } from './EventMarks'
import styles from './Events.module.css'
import { EventsLegend } from './EventsLegend'
import { EventTooltip } from './EventTooltip'
import type { EventRow } from './eventRows'
import { type EventMark, layoutEvents } from './layoutEvents'
import { Milestones } from './Milestones'

const narrowPx = 600
const nameColumnPx = 200
const axisPx = 24
const wideLane = { headPx: 0, levelPx: 8 }
const narrowLane = { headPx: 16, levelPx: 6.5 }

/** Lanes of programs, a mark a record, drawn as wide as its date is uncertain. */
export function EventsDrawing({ rows, selection, view, text, widthPx, actions }: DrawingProps<EventRow>) {
  const [pointed, setPointed] = useState<EventMark | null>(null)
  const isNarrow = widthPx < narrowPx
  const startPx = isNarrow ? 4 : nameColumnPx
  const endPx = widthPx - 8
  const first = rows[0]
  const from = first ? Math.min(first.start, ...rows.map((row) => row.start)) : selection.from
  const to = Math.max(...rows.map((row) => row.end + 1), from + 365)
  const layout = useMemo(
    () => layoutEvents(rows, { from, to, startPx, endPx, ...(isNarrow ? narrowLane : wideLane) }),
    [rows, from, to, startPx, endPx, isNarrow],
  )
  const annotations = useMemo(
    () => (isNarrow ? [] : annotateEvents(layout, text, startPx)),
    [layout, text, startPx, isNarrow],
  )
  const changeView = actions?.changeView
  const open = useMemo(
    () => changeView && ((id: string) => changeView((current) => ({ ...current, open: id }))),
    [changeView],
  )
  const ticks = yearTicks(from, to, endPx - startPx)
  const selected = layout.lanes.flatMap((lane) => lane.marks).find((mark) => mark.row.id === view.open)
  if (rows.length === 0) return null
  return (
    <>
      <EventsLegend text={text} hasInterest={rows.some((row) => !row.isFirm)} />
      <div className={styles.holder}>
        <svg
          width={widthPx}
          height={layout.heightPx + axisPx * 2}
          className={styles.drawing}
          role="application"
          aria-label={text.m.charts.events.keyboard}
        >
          <g transform={`translate(0 ${axisPx})`}>
            {ticks.map((day) => (
              <g key={day} className={styles.tick}>
                <line x1={layout.x(day)} x2={layout.x(day)} y1={-4} y2={layout.heightPx + 4} />
                <text x={layout.x(day)} y={-10} textAnchor="middle">
                  {text.f.year(yearOf(day))}
                </text>
                <text x={layout.x(day)} y={layout.heightPx + 18} textAnchor="middle">
                  {text.f.year(yearOf(day))}
                </text>
              </g>
            ))}
            <EventLanes
              layout={layout}
              programs={selection.dataset.programs}
              text={text}
              widthPx={widthPx}
              isNarrow={isNarrow}
            />
            {annotations.map((annotation) => (
              <g key={annotation.text} className={styles.annotation}>
                <text x={annotation.xPx} y={annotation.yPx} textAnchor="end" dominantBaseline="central">
                  {annotation.text}
                </text>
                <line
                  x1={annotation.xPx + 4}
                  x2={annotation.xPx + 18}
                  y1={annotation.yPx}
                  y2={annotation.yPx}
                />
              </g>
            ))}
            {selected && <Milestones mark={selected} x={layout.x} />}
            <EventMarks layout={layout} text={text} selected={view.open} onOpen={open} onPoint={setPointed} />
          </g>
        </svg>
        {pointed && <EventTooltip mark={pointed} text={text} widthPx={widthPx} offsetPx={axisPx} />}
      </div>
    </>
  )
}
