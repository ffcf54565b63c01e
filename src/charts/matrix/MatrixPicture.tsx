import type { Text } from '../../text/text'
import type { ChartContext, PictureProps } from '../contract/chart'
import { leadingRows } from '../highlight/highlight'
import { type PictureKey, PictureKeys, placeKeys } from '../picture/PictureKeys'
import { fitText } from '../picture/wrapText'
import { cellShade, mutedShade } from './cellShade'
import { layoutMatrixHead } from './layoutMatrixHead'
import { MatrixHead } from './MatrixHead'
import { type MarkedCells, markedCells } from './markedCells'
import { matrixColumns, matrixFontPx, nameGapPx } from './matrixColumns'
import { type MatrixRow, mostCountries } from './matrixRow'

const naturalRowPx = 24
/** Rows share the height of the box, within these limits. */
const rowPx = { least: 20, most: 32 }
const mostColumnPx = 80

/** Countries by programs as SVG. If not all countries fit, the last line says how many are left out. */
export function MatrixPicture({ rows, selection, view, text, box }: PictureProps<MatrixRow>) {
  if (rows.length === 0) return null
  const { namePx, pitchPx, head } = layoutColumns(rows, selection.dataset.programs, box.widthPx)
  const marked = markedCells({ selection, view, text })
  const keys = matrixKeys(rows, marked, text)
  const legendPx = placeKeys(keys, box.widthPx).heightPx
  const roomPx = box.heightPx - legendPx - head.heightPx
  const room = Math.floor(roomPx / rowPx.least)
  const shown = rows.length <= room ? rows : leadingRows(rows, Math.max(room - 1, 1), marked.isRowMuted)
  const left = rows.length - shown.length
  const lines = shown.length + (left > 0 ? 1 : 0)
  const heightPx = Math.min(roomPx / Math.max(lines, 1), rowPx.most)
  return (
    <>
      <PictureKeys keys={keys} widthPx={box.widthPx} />
      <g fontSize={matrixFontPx} fill="var(--ink)" transform={`translate(0 ${legendPx})`}>
        <g transform={`translate(${namePx} 0)`}>
          <MatrixHead head={head} />
        </g>
        {shown.map((row, index) => (
          <g key={row.iso3} transform={`translate(0 ${head.heightPx + index * heightPx})`}>
            <text y={heightPx / 2} dy="0.36em">
              {fitText(row.country, namePx - nameGapPx, matrixFontPx)}
            </text>
            <g transform={`translate(${namePx} 0)`} textAnchor="middle">
              <Cells row={row} marked={marked} pitchPx={pitchPx} heightPx={heightPx} text={text} />
            </g>
          </g>
        ))}
        {left > 0 && (
          <text y={head.heightPx + (lines - 0.5) * heightPx} dy="0.36em" fill="var(--ink-3)">
            {text.m.charts.picture.more(left)}
          </text>
        )}
      </g>
    </>
  )
}

/** Height at which the picture looks best. */
export function matrixPictureHeightPx(
  rows: readonly MatrixRow[],
  context: ChartContext,
  widthPx: number,
): number {
  if (rows.length === 0) return 0
  const { selection, text } = context
  const { head } = layoutColumns(rows, selection.dataset.programs, widthPx)
  const lines = Math.min(rows.length, mostCountries) + (rows.length > mostCountries ? 1 : 0)
  const legendPx = placeKeys(matrixKeys(rows, markedCells(context), text), widthPx).heightPx
  return legendPx + head.heightPx + lines * naturalRowPx
}

/** The legend: how numbers look that are not highlighted; nothing without them. */
export function matrixKeys(
  rows: readonly MatrixRow[],
  marked: MarkedCells,
  { m }: Text,
): readonly PictureKey[] {
  const isAnyMuted = rows.some((row) =>
    row.programs.some((count, program) => count > 0 && marked.isMuted(row, program)),
  )
  if (!isAnyMuted) return []
  const mark = (
    <>
      <rect width={12} height={12} fill={mutedShade.fill} />
      <path d="M4.5 3.5l2-1v7" fill="none" stroke={mutedShade.ink} />
    </>
  )
  return [{ label: m.charts.highlight.rest, markPx: 12, mark }]
}

interface CellsProps {
  row: MatrixRow
  marked: MarkedCells
  pitchPx: number
  heightPx: number
  text: Text
}

function Cells({ row, marked, pitchPx, heightPx, text }: CellsProps) {
  return row.programs.map((count, position) => {
    const { fill, ink } = marked.isMuted(row, position) ? mutedShade : cellShade(count)
    return (
      <g
        // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other key here and never change their order
        key={position}
        transform={`translate(${position * pitchPx} 0)`}
      >
        <rect width={pitchPx - 1} height={heightPx - 1} fill={fill} />
        {count > 0 && (
          <text x={(pitchPx - 1) / 2} y={(heightPx - 1) / 2} dy="0.36em" fill={ink}>
            {text.f.number(count)}
          </text>
        )}
      </g>
    )
  })
}

function layoutColumns(
  rows: readonly MatrixRow[],
  programs: readonly { shortLabel: string }[],
  widthPx: number,
) {
  const { namePx, pitchPx } = matrixColumns(rows, programs.length, { widthPx, mostColumnPx })
  const head = layoutMatrixHead(
    programs.map(({ shortLabel }) => shortLabel),
    { pitchPx, beforePx: namePx },
  )
  return { namePx, pitchPx, head }
}
