import type { DrawingBox } from '../contract/chart'
import { legendHeightPx } from '../legend/legendHeight'
import type { PictureKey } from '../picture/PictureKeys'
import { wrapText } from '../picture/wrapText'

/** Sizes of a bar list, for `BarList` and for its height. Rows and the button below are taller on touch screens. */
export const barListSizes = {
  rowPx: 24,
  coarseRowPx: 32,
  linePx: 18,
  fontPx: 13,
  leastLabelPx: 96,
  buttonPx: 24,
  coarseButtonPx: 44,
}
/** Width of the label column as a share of the row. */
export const labelShare = 0.37
const mostLines = 4

/** Height of a `BarList`. `labels`: of all rows; `limit`: how many it shows before it is expanded. */
function barListHeightPx(
  labels: readonly string[],
  limit: number,
  { widthPx, isCoarse }: DrawingBox,
): number {
  const sizes = barListSizes
  const labelPx = Math.max(widthPx * labelShare, sizes.leastLabelPx)
  const rows = labels.slice(0, limit).map((text) => {
    const lines = wrapText(text, { widthPx: labelPx, sizePx: sizes.fontPx, mostLines }).length
    return Math.max(lines * sizes.linePx, isCoarse ? sizes.coarseRowPx : sizes.rowPx)
  })
  const buttonPx = labels.length <= limit ? 0 : isCoarse ? sizes.coarseButtonPx : sizes.buttonPx
  return rows.reduce((sum, heightPx) => sum + heightPx, buttonPx)
}

/** Height of a chart of bars: its legend and, below, a `BarList` that shows `limit` rows at first. */
export function keyedListHeightPx(
  keys: readonly PictureKey[],
  rows: readonly { label: string }[],
  limit: number,
  box: DrawingBox,
): number {
  const labels = rows.map(({ label }) => label)
  return legendHeightPx(keys, box.widthPx) + barListHeightPx(labels, limit, box)
}
