import type { Text } from '../../text/text'
import type { ChartContext, PictureProps } from '../contract/chart'
import { textWidth } from '../picture/textWidth'
import { fitText } from '../picture/wrapText'
import { cellShade } from './cellShade'
import { layoutMatrixHead } from './layoutMatrixHead'
import { MatrixHead } from './MatrixHead'
import { type MatrixRow, mostCountries } from './matrixRow'

const sizePx = 12
const naturalRowPx = 24
/** Rows share the height of the box, within these limits. */
const rowPx = { least: 20, most: 32 }
const mostColumnPx = 80
const nameShare = 0.3
const nameGapPx = 10

/** Countries by programs as SVG. If not all countries fit, the last line says how many are left out. */
export function MatrixPicture({ rows, selection, text, box }: PictureProps<MatrixRow>) {
  if (rows.length === 0) return null
  const { namePx, pitchPx, head } = layoutColumns(rows, selection.dataset.programs, box.widthPx)
  const roomPx = box.heightPx - head.heightPx
  const room = Math.floor(roomPx / rowPx.least)
  const shown = rows.length <= room ? rows : rows.slice(0, Math.max(room - 1, 1))
  const left = rows.length - shown.length
  const lines = shown.length + (left > 0 ? 1 : 0)
  const heightPx = Math.min(roomPx / Math.max(lines, 1), rowPx.most)
  return (
    <g fontSize={sizePx} fill="var(--ink)">
      <g transform={`translate(${namePx} 0)`}>
        <MatrixHead head={head} />
      </g>
      {shown.map((row, index) => (
        <g key={row.iso3} transform={`translate(0 ${head.heightPx + index * heightPx})`}>
          <text y={heightPx / 2} dy="0.36em">
            {fitText(row.country, namePx - nameGapPx, sizePx)}
          </text>
          <g transform={`translate(${namePx} 0)`} textAnchor="middle">
            <Cells counts={row.programs} pitchPx={pitchPx} heightPx={heightPx} text={text} />
          </g>
        </g>
      ))}
      {left > 0 && (
        <text y={head.heightPx + (lines - 0.5) * heightPx} dy="0.36em" fill="var(--ink-3)">
          {text.m.charts.picture.more(left)}
        </text>
      )}
    </g>
  )
}

/** Height at which the picture looks best. */
export function matrixPictureHeightPx(
  rows: readonly MatrixRow[],
  { selection }: ChartContext,
  widthPx: number,
): number {
  if (rows.length === 0) return 0
  const { head } = layoutColumns(rows, selection.dataset.programs, widthPx)
  const lines = Math.min(rows.length, mostCountries) + (rows.length > mostCountries ? 1 : 0)
  return head.heightPx + lines * naturalRowPx
}

interface CellsProps {
  counts: readonly number[]
  pitchPx: number
  heightPx: number
  text: Text
}

function Cells({ counts, pitchPx, heightPx, text }: CellsProps) {
  return counts.map((count, position) => {
    const { fill, ink } = cellShade(count)
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other key here and never change their order
      <g key={position} transform={`translate(${position * pitchPx} 0)`}>
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
  const longestPx = Math.max(0, ...rows.map((row) => textWidth(row.country, sizePx)))
  const namePx = Math.min(longestPx + nameGapPx, widthPx * nameShare)
  const pitchPx = Math.min((widthPx - namePx) / Math.max(programs.length, 1), mostColumnPx)
  const head = layoutMatrixHead(
    programs.map(({ shortLabel }) => shortLabel),
    { pitchPx, beforePx: namePx },
  )
  return { namePx, pitchPx, head }
}
