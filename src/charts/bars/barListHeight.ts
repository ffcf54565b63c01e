import type { DrawingBox } from '../contract/drawingBox'
import { wrapText } from '../picture/wrapText'

/** What `BarList.module.css` makes of rows and of the button under them, in pixels. */
const row = { heightPx: 24, coarsePx: 32, linePx: 18, sizePx: 13 }
const button = { heightPx: 24, coarsePx: 44 }
const label = { share: 0.37, leastPx: 96 }
const mostLines = 4

/** The height of a `BarList`. `labels`: of all rows; `limit`: how many it shows at first. */
export function barListHeightPx(
  labels: readonly string[],
  limit: number,
  { widthPx, isCoarse }: DrawingBox,
): number {
  const labelPx = Math.max(widthPx * label.share, label.leastPx)
  const rows = labels.slice(0, limit).map((text) => {
    const lines = wrapText(text, { widthPx: labelPx, sizePx: row.sizePx, mostLines }).length
    return Math.max(lines * row.linePx, isCoarse ? row.coarsePx : row.heightPx)
  })
  const buttonPx = labels.length <= limit ? 0 : isCoarse ? button.coarsePx : button.heightPx
  return rows.reduce((sum, heightPx) => sum + heightPx, buttonPx)
}
