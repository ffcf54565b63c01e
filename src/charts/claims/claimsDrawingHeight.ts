import type { ChartContext, DrawingBox } from '../contract/chart'
import { legendHeightPx } from '../legend/legendHeight'
import { wrapText } from '../picture/wrapText'
import { heightInRoom } from '../scale/heightInRoom'
import { claimKeys } from './claimKeys'
import { type ClaimRow, claimMeasures } from './claimRows'
import { periodClaims, periodWords } from './periodClaims'

/** Sizes of the drawing, for its style sheet and its height: the panels, and the notes about periods below them. */
export const claimsSizes = { panelGapPx: 32, panelNamePx: 20, noteGapPx: 8, noteLinePx: 16, noteFontPx: 12 }
export const panelHeightPx = 330
/** From this width on the panels are side by side. */
export const sideBySidePx = 640
const mostLines = 9

/** Whether a stated total can be drawn or printed as a note. */
export function hasClaims(
  rows: readonly ClaimRow[],
  { selection }: Pick<ChartContext, 'selection'>,
): boolean {
  return rows.length > 0 || periodClaims(selection).length > 0
}

/** Height of the drawing: legend, panels, notes. */
export function claimsDrawingHeightPx(
  rows: readonly ClaimRow[],
  context: ChartContext,
  box: DrawingBox,
): number {
  if (!hasClaims(rows, context)) return 0
  const lines = panelLines(rows, box.widthPx)
  return aroundPanelsPx(rows, context, box) + lines * claimsPanelHeightPx(rows, context, box)
}

/** Height of one panel: fixed on a page, so that the panels fill their room on a slide. */
export function claimsPanelHeightPx(
  rows: readonly ClaimRow[],
  context: ChartContext,
  box: Omit<DrawingBox, 'isCoarse'>,
): number {
  const lines = Math.max(panelLines(rows, box.widthPx), 1)
  const roomPx =
    box.roomPx === undefined ? undefined : (box.roomPx - aroundPanelsPx(rows, context, box)) / lines
  return heightInRoom(panelHeightPx, roomPx)
}

/** How many panels are below one another. */
function panelLines(rows: readonly ClaimRow[], widthPx: number): number {
  const panels = claimMeasures.filter((measure) => rows.some((row) => row.measure === measure)).length
  return widthPx < sideBySidePx ? panels : Math.min(panels, 1)
}

/** Height of everything but the panels. */
function aroundPanelsPx(
  rows: readonly ClaimRow[],
  { selection, text }: ChartContext,
  { widthPx }: Pick<DrawingBox, 'widthPx'>,
): number {
  const { panelGapPx, panelNamePx, noteGapPx, noteLinePx, noteFontPx } = claimsSizes
  const legendPx = legendHeightPx(claimKeys(rows, { selection, text }), widthPx)
  const lines = panelLines(rows, widthPx)
  const panelsPx = Math.max(lines * (panelNamePx + panelGapPx) - panelGapPx, 0)
  const notesPx = periodWords(selection, text).map(
    (words) => noteGapPx + wrapText(words, { widthPx, sizePx: noteFontPx, mostLines }).length * noteLinePx,
  )
  return legendPx + panelsPx + notesPx.reduce((sum, heightPx) => sum + heightPx, 0)
}
