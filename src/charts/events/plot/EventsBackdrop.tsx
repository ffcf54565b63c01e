import { memo } from 'react'
import { yearOf } from '../../../dataset/partialDate'
import type { Selection } from '../../../selection/select'
import type { Text } from '../../../text/text'
import { yearTicks } from '../../scale/yearTicks'
import { horizonPx } from '../../time/horizon'
import { Unresearched } from '../../time/Unresearched'
import { annotateEvents, annotationSizePx } from '../records/annotateEvents'
import type { EventsLayout } from '../records/layoutEvents'
import { EventLanes } from './EventLanes'
import type { EventsPlot } from './eventsPlot'

interface EventsBackdropProps {
  plot: EventsPlot
  layout: EventsLayout
  selection: Selection
  text: Text
}

/** Half the width of a year label, so that the first label stays inside the drawing. */
const halfYearPx = 15

/** Everything behind the marks, as SVG: time after the horizon, years above and below the lanes, lane names, annotations. */
export const EventsBackdrop = memo(function EventsBackdrop(props: EventsBackdropProps) {
  const { plot, layout, selection, text } = props
  const { from, to, startPx, endPx, isNarrow, widthPx } = plot
  const annotations = isNarrow ? [] : annotateEvents(layout, text, startPx)
  return (
    <>
      <Unresearched
        area={{ startPx, endPx, topPx: 0, heightPx: layout.heightPx }}
        fromPx={horizonPx({ selection }, to - 1, (day) => layout.x(day + 1))}
      />
      <g fontSize={12} fill="var(--ink-3)" textAnchor="middle">
        {yearTicks(from, to, endPx - startPx).map((day) => (
          <g key={day}>
            <line
              x1={layout.x(day)}
              x2={layout.x(day)}
              y1={-4}
              y2={layout.heightPx + 4}
              stroke="var(--rule)"
            />
            {[-10, layout.heightPx + 18].map((y) => (
              <text key={y} x={Math.max(layout.x(day), halfYearPx)} y={y}>
                {text.f.year(yearOf(day))}
              </text>
            ))}
          </g>
        ))}
      </g>
      <EventLanes layout={layout} selection={selection} text={text} widthPx={widthPx} isNarrow={isNarrow} />
      <g fontSize={annotationSizePx} fill="var(--ink)" textAnchor="end">
        {annotations.map(({ text: words, xPx, yPx }) => (
          <g key={words}>
            <text x={xPx} y={yPx} dy="0.36em">
              {words}
            </text>
            <line x1={xPx + 4} x2={xPx + 18} y1={yPx} y2={yPx} stroke="var(--ink-3)" />
          </g>
        ))}
      </g>
    </>
  )
})
