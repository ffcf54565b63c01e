import { textWidth } from '../picture/textWidth'
import type { MatrixRow } from './matrixRow'

export const matrixFontPx = 12
export const nameGapPx = 10
/** Names take at most this share of the width; longer ones are cut. */
const nameShare = 0.3

/** Widths that fill the room: of the names with the gap after them, and of each program's column. */
export function matrixColumns(
  rows: readonly MatrixRow[],
  programs: number,
  { widthPx, mostColumnPx }: { widthPx: number; mostColumnPx: number },
): { namePx: number; pitchPx: number } {
  const longestPx = Math.max(0, ...rows.map((row) => textWidth(row.country, matrixFontPx)))
  const namePx = Math.min(longestPx + nameGapPx, widthPx * nameShare)
  return { namePx, pitchPx: Math.min((widthPx - namePx) / Math.max(programs, 1), mostColumnPx) }
}
