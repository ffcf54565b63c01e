import type { ChartContext } from '../contract/chart'
import type { DrawingBox } from '../contract/drawingBox'
import { flowLines } from '../legend/flowLines'
import { textWidth } from '../picture/textWidth'
import { densityRows, isDense } from './density/densityRows'
import { layoutDensity } from './density/layoutDensity'
import { axisPx, eventsPlot, naturalDensity } from './plot/eventsPlot'
import { eventKeys } from './records/eventKeys'
import { eventRows } from './records/eventRows'
import { layoutEvents } from './records/layoutEvents'

/** What `Events.module.css` makes of the legend, in pixels. */
const legend = { gapPx: 24, lineGapPx: 4, linePx: 16, markGapPx: 8, sizePx: 12 }

/** Height of the live lanes with their legend, which columns a year have none of. */
export function eventsDrawingHeightPx({ selection, text }: ChartContext, { widthPx }: DrawingBox): number {
  if (isDense(selection)) {
    const years = densityRows(selection)
    return layoutDensity(years, eventsPlot(years, selection, widthPx)).heightPx + axisPx * 2
  }
  const rows = eventRows(selection)
  if (rows.length === 0) return 0
  const keys = eventKeys(
    text,
    rows.some((row) => !row.isFirm),
  )
  const lines = flowLines(
    keys.map(({ label, markPx }) => markPx + legend.markGapPx + textWidth(label, legend.sizePx)),
    legend.gapPx,
    widthPx,
  )
  const legendPx = lines * (legend.linePx + legend.lineGapPx) - legend.lineGapPx
  const plot = eventsPlot(rows, selection, widthPx)
  return legendPx + layoutEvents(rows, { ...plot, ...naturalDensity(plot) }).heightPx + axisPx * 2
}
