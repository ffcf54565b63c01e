import { useMemo } from 'react'
import type { ChartContext, DrawingBox, DrawingProps, PictureProps } from '../contract/chart'
import { DensityDrawing, DensityPicture } from './density/Density'
import { isDense } from './density/densityRows'
import { layoutDensity } from './density/layoutDensity'
import { axisPx, eventsPlot } from './plot/eventsPlot'
import { EventsDrawing, eventsDrawingHeightPx } from './records/EventsDrawing'
import { EventsPicture, eventsPictureHeightPx } from './records/EventsPicture'
import { isRecord, isYear, type TimelineRow } from './timelineRows'

/** The interactive timeline: one mark per record, or one column per year if there are too many records. */
export function TimelineDrawing({ rows, ...props }: DrawingProps<TimelineRow>) {
  const years = useMemo(() => rows.filter(isYear), [rows])
  const records = useMemo(() => rows.filter(isRecord), [rows])
  return isDense(props.selection) ? (
    <DensityDrawing {...props} rows={years} />
  ) : (
    <EventsDrawing {...props} rows={records} />
  )
}

/** Height of the drawing. */
export function timelineDrawingHeightPx(
  rows: readonly TimelineRow[],
  context: ChartContext,
  { widthPx }: DrawingBox,
): number {
  return isDense(context.selection)
    ? densityHeightPx(rows, context, widthPx)
    : eventsDrawingHeightPx(rows.filter(isRecord), context, widthPx)
}

/** The timeline as a picture. */
export function TimelinePicture({ rows, ...props }: PictureProps<TimelineRow>) {
  return isDense(props.selection) ? (
    <DensityPicture {...props} rows={rows.filter(isYear)} />
  ) : (
    <EventsPicture {...props} rows={rows.filter(isRecord)} />
  )
}

/** Height at which the picture looks best. */
export function timelinePictureHeightPx(
  rows: readonly TimelineRow[],
  context: ChartContext,
  widthPx: number,
): number {
  return isDense(context.selection)
    ? densityHeightPx(rows, context, widthPx)
    : eventsPictureHeightPx(rows.filter(isRecord), context, widthPx)
}

function densityHeightPx(rows: readonly TimelineRow[], { selection }: ChartContext, widthPx: number): number {
  const years = rows.filter(isYear)
  return layoutDensity(years, eventsPlot(years, selection, widthPx)).heightPx + axisPx * 2
}
