import type { ChartContext, PictureBox, PictureProps } from '../contract/chart'
import { PictureKeys, placeKeys } from '../picture/PictureKeys'
import { TextLines } from '../picture/TextLines'
import { wrapText } from '../picture/wrapText'
import { ClaimsListPicture } from './ClaimsListPicture'
import { ClaimsPlot } from './ClaimsPlot'
import { claimKeys, panelName, sideKeys } from './claimKeys'
import { type ClaimRow, claimMeasures, documentedTotals, firstStatedYear } from './claimRows'
import { claimsSizes, hasClaims, isCrowded, panelHeightPx, sideBySidePx } from './claimsDrawingHeight'
import { periodWords } from './periodClaims'

/**
 * Panels are stacked in boxes whose height is at least this share of their width: two wide panels have more room there
 * than two narrow ones.
 */
const squareShare = 0.55
const sectionGapPx = 12
const namePx = 20
const note = { sizePx: 12, linePx: 16, mostLines: 3 }

/** The panels as SVG, or lists in their place, side by side or stacked, with their legend above and the notes about periods below. */
export function ClaimsPicture(props: PictureProps<ClaimRow>) {
  const { rows, selection, text, box } = props
  if (!hasClaims(rows, { selection })) return null
  const { keys, notes, topPx, notesPx, isStacked } = surroundings(rows, props, box)
  const measures = claimMeasures.filter((measure) => rows.some((row) => row.measure === measure))
  const roomPx = box.heightPx - topPx - notesPx
  const panel = isStacked
    ? { widthPx: box.widthPx, heightPx: (roomPx + sectionGapPx) / measures.length - sectionGapPx }
    : { widthPx: (box.widthPx - claimsSizes.panelGapPx) / 2, heightPx: roomPx }
  const plotBox = { ...panel, heightPx: panel.heightPx - namePx }
  const isList = isCrowded(rows, plotBox)
  return (
    <>
      <PictureKeys keys={isList ? sideKeys(rows, props) : keys} widthPx={box.widthPx} />
      {measures.map((measure, index) => {
        const own = rows.filter((row) => row.measure === measure)
        const [x, y] = isStacked
          ? [0, index * (panel.heightPx + sectionGapPx)]
          : [index * (panel.widthPx + claimsSizes.panelGapPx), 0]
        return (
          <g key={measure} transform={`translate(${x} ${topPx + y})`}>
            <text y={14} fontSize={13} fontWeight={600} fill="var(--ink)">
              {panelName(measure, { selection, text })}
            </text>
            <g transform={`translate(0 ${namePx})`}>
              {isList ? (
                <ClaimsListPicture rows={own} text={text} box={plotBox} />
              ) : (
                <ClaimsPlot
                  rows={own}
                  totals={documentedTotals(selection, measure)}
                  firstYear={firstStatedYear(rows)}
                  selection={selection}
                  text={text}
                  box={plotBox}
                />
              )}
            </g>
          </g>
        )
      })}
      <TextLines
        {...note}
        lines={notes}
        xPx={0}
        yPx={box.heightPx - notesPx + note.linePx + 4}
        fill="var(--ink-2)"
      />
    </>
  )
}

/** Height at which the panels are as tall as in the drawing. */
export function claimsPictureHeightPx(
  rows: readonly ClaimRow[],
  context: ChartContext,
  widthPx: number,
): number {
  if (!hasClaims(rows, context)) return 0
  const { topPx, notesPx, isStacked } = surroundings(rows, context, { widthPx, heightPx: 0 })
  const panels = isStacked ? new Set(rows.map((row) => row.measure)).size : 1
  return topPx + panels * (namePx + panelHeightPx + sectionGapPx) - sectionGapPx + notesPx
}

/** The legend above and the notes below the panels, and whether the panels are stacked. */
function surroundings(
  rows: readonly ClaimRow[],
  { selection, text }: ChartContext,
  { widthPx, heightPx }: PictureBox,
) {
  const keys = claimKeys(rows, { selection, text })
  const notes = periodWords(selection, text).flatMap((words) => wrapText(words, { ...note, widthPx }))
  const topPx = placeKeys(keys, widthPx).heightPx + sectionGapPx
  const notesPx = notes.length > 0 ? notes.length * note.linePx + 8 : 0
  const roomPx = heightPx - topPx - notesPx
  const isSquare = roomPx > (namePx + panelHeightPx) * 1.1 && roomPx > widthPx * squareShare
  return { keys, notes, topPx, notesPx, isStacked: widthPx < sideBySidePx || isSquare }
}
