import type { ChartContext } from '../contract/chart'
import type { DrawingBox } from '../contract/drawingBox'
import { flowLines } from '../legend/flowLines'
import { subjectName } from '../names/subjectName'
import { textWidth } from '../picture/textWidth'
import { wrapText } from '../picture/wrapText'
import { panelHeightPx } from './ClaimsPanel'
import { claimKeys } from './claimKeys'
import { claimMeasures } from './claimRows'
import { panelGapPx, sideBySidePx } from './claimsLayout'
import { periodWords } from './periodClaims'

/** What `Claims.module.css` makes of the words around the panels, in pixels. */
const legend = { gapPx: 20, lineGapPx: 4, linePx: 16, markGapPx: 8, afterPx: 16 }
const measureNamePx = 20
const period = { linePx: 16, beforePx: 8 }
const sizePx = 12
const mostLines = 9

/** Height of the live panels with their legend and what is said of periods. */
export function claimsDrawingHeightPx({ selection, text }: ChartContext, { widthPx }: DrawingBox): number {
  const keys = claimKeys(text, subjectName(selection.dataset, text))
  const lines = flowLines(
    keys.map(({ label, markPx }) => markPx + legend.markGapPx + textWidth(label, sizePx)),
    legend.gapPx,
    widthPx,
  )
  const legendPx = lines * (legend.linePx + legend.lineGapPx) - legend.lineGapPx + legend.afterPx
  const rows = widthPx < sideBySidePx ? claimMeasures.length : 1
  const panelsPx = rows * (measureNamePx + panelHeightPx + panelGapPx) - panelGapPx
  const periodsPx = periodWords(selection, text).map(
    (words) => wrapText(words, { widthPx, sizePx, mostLines }).length * period.linePx + period.beforePx,
  )
  return legendPx + panelsPx + periodsPx.reduce((sum, heightPx) => sum + heightPx, 0)
}
