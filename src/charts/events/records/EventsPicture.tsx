import { programColour } from '../../../ui/programColour'
import type { ChartContext, PictureProps } from '../../contract/chart'
import { PictureKeys, placeKeys } from '../../picture/PictureKeys'
import { clamp } from '../../scale/clamp'
import { EventsBackdrop } from '../plot/EventsBackdrop'
import { axisPx, eventsPlot } from '../plot/eventsPlot'
import { EventMarkShape } from './EventMarkShape'
import { eventKeys } from './eventKeys'
import type { EventRow } from './eventRows'
import { fitEvents } from './fitEvents'
import { layoutEvents } from './layoutEvents'
import { markSpacing } from './markSpacing'

/** The legend, and below it one lane per program and one mark per record, as SVG. */
export function EventsPicture({ rows, selection, text, box }: PictureProps<EventRow>) {
  if (rows.length === 0) return null
  const keys = eventKeys(rows, text)
  const legendPx = placeKeys(keys, box.widthPx).heightPx
  const plot = eventsPlot(rows, selection, box.widthPx)
  const layout = fitEvents(rows, plot, box.heightPx - legendPx - axisPx * 2)
  return (
    <>
      <PictureKeys keys={keys} widthPx={box.widthPx} />
      <g transform={`translate(0 ${legendPx + axisPx})`}>
        <EventsBackdrop plot={plot} layout={layout} selection={selection} text={text} />
        {layout.lanes.flatMap(({ program, marks }) =>
          marks.map((mark) => (
            <EventMarkShape
              key={mark.row.id}
              mark={mark}
              colour={programColour(program)}
              dotPx={layout.dotPx}
            />
          )),
        )}
      </g>
    </>
  )
}

/** Distance between stacked marks. Wide pictures use that of the drawing; narrow ones would become too tall with it. */
const level = { leastPx: 4, mostPx: 8, widthsPx: 60 }

/** Height at which the picture looks best. */
export function eventsPictureHeightPx(
  rows: readonly EventRow[],
  { selection, text }: ChartContext,
  widthPx: number,
): number {
  if (rows.length === 0) return 0
  const plot = eventsPlot(rows, selection, widthPx)
  const legendPx = placeKeys(eventKeys(rows, text), widthPx).heightPx
  const levelPx = clamp(Math.round(widthPx / level.widthsPx) / 2, level.leastPx, level.mostPx)
  return legendPx + layoutEvents(rows, { ...plot, ...markSpacing(levelPx, plot) }).heightPx + axisPx * 2
}
