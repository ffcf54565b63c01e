import type { ChartContext, DrawingBox, PictureBox } from '../contract/chart'
import { legendHeightPx } from '../legend/legendHeight'
import { wrapText } from '../picture/wrapText'
import { heightInRoom } from '../scale/heightInRoom'
import { claimKeys, sideKeys } from './claimKeys'
import { type ClaimRow, claimMeasures } from './claimRows'
import { periodClaims, periodWords } from './periodClaims'

/** Sizes of the drawing, for its style sheet and its height: the panels or lists, and the notes about periods below. */
export const claimsSizes = {
  panelGapPx: 32,
  panelNamePx: 20,
  listRowPx: 24,
  listGapPx: 16,
  noteGapPx: 8,
  noteLinePx: 16,
  noteFontPx: 12,
}
export const panelHeightPx = 330
/** Height that panels side by side need on a slide, where a lower one has no room for the labels. */
const leastPanelPx = 248
/** From this width on the panels are side by side. */
export const sideBySidePx = 640
/** Below this width the labels of a panel would cover its lines, so the totals are listed instead. */
const listedBelowPx = 480
/** Below this area of a panel for each of its totals, fewer than half of the labels have room. */
const leastAreaPx = 11_000
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
  if (isListed(rows, context, box)) return listsHeightPx(rows, context, box)
  const lines = panelLines(rows, box.widthPx)
  return aroundPanelsPx(rows, context, box) + lines * claimsPanelHeightPx(rows, context, box)
}

/** Size of one panel. */
export function claimsPanelBox(
  rows: readonly ClaimRow[],
  context: ChartContext,
  box: Omit<DrawingBox, 'isCoarse'>,
): PictureBox {
  const { widthPx } = box
  return {
    widthPx: Math.floor(widthPx < sideBySidePx ? widthPx : (widthPx - claimsSizes.panelGapPx) / 2),
    heightPx: claimsPanelHeightPx(rows, context, box),
  }
}

/** Height of one panel: fixed on a page, so that the panels fill their room on a slide. */
function claimsPanelHeightPx(
  rows: readonly ClaimRow[],
  context: ChartContext,
  box: Omit<DrawingBox, 'isCoarse'>,
): number {
  const lines = Math.max(panelLines(rows, box.widthPx), 1)
  const roomPx =
    box.roomPx === undefined ? undefined : (box.roomPx - aroundPanelsPx(rows, context, box)) / lines
  const heightPx = heightInRoom(panelHeightPx, roomPx)
  return lines === 1 ? Math.max(heightPx, leastPanelPx) : heightPx
}

/** How many panels are below one another. */
function panelLines(rows: readonly ClaimRow[], widthPx: number): number {
  const panels = claimMeasures.filter((measure) => rows.some((row) => row.measure === measure)).length
  return widthPx < sideBySidePx ? panels : Math.min(panels, 1)
}

/** Whether stated totals are listed instead of drawn in panels, because few of their labels would have room. */
export function isListed(
  rows: readonly ClaimRow[],
  context: ChartContext,
  box: Omit<DrawingBox, 'isCoarse'>,
): boolean {
  return box.widthPx < listedBelowPx || isCrowded(rows, claimsPanelBox(rows, context, box))
}

/** Whether a panel has too many stated totals for its size. */
export function isCrowded(rows: readonly ClaimRow[], { widthPx, heightPx }: PictureBox): boolean {
  const counts = claimMeasures.map((measure) => rows.filter((row) => row.measure === measure).length)
  return Math.max(...counts) * leastAreaPx > widthPx * heightPx
}

/** Height of the legend, the lists and the notes. */
function listsHeightPx(
  rows: readonly ClaimRow[],
  context: ChartContext,
  { widthPx }: Pick<DrawingBox, 'widthPx'>,
): number {
  const { panelNamePx, listRowPx, listGapPx } = claimsSizes
  const legendPx = legendHeightPx(sideKeys(rows, context), widthPx)
  const lists = new Set(rows.map((row) => row.measure)).size
  // Each list has its name and a row of column names.
  const listsPx =
    lists * (panelNamePx + listRowPx) + rows.length * listRowPx + Math.max(lists - 1, 0) * listGapPx
  return legendPx + listsPx + notesHeightPx(context, widthPx)
}

/** Height of everything but the panels. */
function aroundPanelsPx(
  rows: readonly ClaimRow[],
  context: ChartContext,
  { widthPx }: Pick<DrawingBox, 'widthPx'>,
): number {
  const { panelGapPx, panelNamePx } = claimsSizes
  const legendPx = legendHeightPx(claimKeys(rows, context), widthPx)
  const lines = panelLines(rows, widthPx)
  const panelsPx = Math.max(lines * (panelNamePx + panelGapPx) - panelGapPx, 0)
  return legendPx + panelsPx + notesHeightPx(context, widthPx)
}

/** Height of the notes about periods. */
function notesHeightPx({ selection, text }: ChartContext, widthPx: number): number {
  const { noteGapPx, noteLinePx, noteFontPx } = claimsSizes
  return periodWords(selection, text)
    .map((words) => wrapText(words, { widthPx, sizePx: noteFontPx, mostLines }).length)
    .reduce((sumPx, lines) => sumPx + noteGapPx + lines * noteLinePx, 0)
}
