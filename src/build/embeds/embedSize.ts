import type { ChartContent } from '../../charts/contract/chart'
import { wrapText } from '../../charts/picture/wrapText'
import { articleWidthPx } from '../../publish/picture/pictureSizes'

/** Sizes that `embed.css` gives a frame of the width of an article, in pixels. */
const frame = {
  padding: { block: 16, inline: 20 },
  title: 24,
  subtitle: 20,
  gap: 12,
  sourceLine: 16,
  foot: 24,
  /** The time control, and the space under it. */
  time: 72 + 8,
}
/** Width of the button and the link beside the source. */
const besideSourcePx = 170
/** Lines break slightly differently in each browser. */
const allowancePx = 8

/** Size of the frame that shows the whole chart, for pages that do not follow its height. */
export function embedSize(content: ChartContent): { widthPx: number; heightPx: number } {
  const innerPx = articleWidthPx - frame.padding.inline * 2
  const linesOf = (text: string, widthPx: number, sizePx: number, weight: 400 | 600 = 400) =>
    wrapText(text, { widthPx, sizePx, weight, mostLines: 9 }).length
  const source = [content.source, content.caveat].filter(Boolean).join(' ')
  const foot = Math.max(linesOf(source, innerPx - besideSourcePx, 12) * frame.sourceLine, frame.foot)
  const heightPx =
    frame.padding.block * 2 +
    linesOf(content.title, innerPx, 18, 600) * frame.title +
    linesOf(content.subtitle, innerPx, 13) * frame.subtitle +
    frame.gap * 2 +
    content.drawingHeightPx({ widthPx: innerPx, isCoarse: false }) +
    frame.time +
    foot +
    allowancePx
  return { widthPx: articleWidthPx, heightPx: Math.ceil(heightPx) }
}
