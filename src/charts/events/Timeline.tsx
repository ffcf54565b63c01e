import { useMemo } from 'react'
import type { ChartContext, DrawingProps, PictureProps } from '../contract/chart'
import { DensityDrawing } from './density/DensityDrawing'
import { DensityPicture } from './density/DensityPicture'
import { isDense } from './density/densityRows'
import { layoutDensity } from './density/layoutDensity'
import { axisPx, eventsPlot } from './plot/eventsPlot'
import { EventsDrawing } from './records/EventsDrawing'
import { EventsPicture, eventsPictureHeightPx } from './records/EventsPicture'
import { isRecord, isYear, type TimelineRow } from './timelineRows'

/** The living timeline: marks, or columns where marks would be too many. */
export function TimelineDrawing({ rows, ...props }: DrawingProps<TimelineRow>) {
  const years = useMemo(() => rows.filter(isYear), [rows])
  const records = useMemo(() => rows.filter(isRecord), [rows])
  return isDense(props.selection) ? (
    <DensityDrawing {...props} rows={years} />
  ) : (
    <EventsDrawing {...props} rows={records} />
  )
}

/** The same as a picture. */
export function TimelinePicture({ rows, ...props }: PictureProps<TimelineRow>) {
  return isDense(props.selection) ? (
    <DensityPicture {...props} rows={rows.filter(isYear)} />
  ) : (
    <EventsPicture {...props} rows={rows.filter(isRecord)} />
  )
}

/** The height that suits the picture. */
export function timelinePictureHeightPx(
  rows: readonly TimelineRow[],
  context: ChartContext,
  widthPx: number,
): number {
  if (!isDense(context.selection)) return eventsPictureHeightPx(rows.filter(isRecord), context, widthPx)
  const years = rows.filter(isYear)
  return layoutDensity(years, eventsPlot(years, context.selection, widthPx)).heightPx + axisPx * 2
}
