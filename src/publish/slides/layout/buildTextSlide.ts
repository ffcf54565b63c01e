import { wrapText } from '../../../charts/picture/wrapText'
import type { TextSlide } from '../deckSlide'
import { inertText } from '../ooxml/xml'
import type { BuiltSlide, SlideSetting } from './builtSlide'
import { headlineShapes, leadShape } from './headlineShapes'
import { layoutChartSlide } from './layoutChartSlide'
import { fitShare } from './slideFrame'

/** The first of these at which the text fits is used; a text too long for the last is cut. */
const sizesPx = [40, 36, 32, 28] as const
const lineShare = 1.25
/** Longer lines are hard to follow. */
const mostWidthPx = 1400

/** Builds a slide with text in place of a chart. */
export function buildTextSlide(slide: TextSlide, setting: SlideSetting): BuiltSlide {
  const layout = layoutChartSlide({ ...slide, lead: [] })
  const box = { ...layout.drawing, widthPx: Math.min(layout.drawing.widthPx, mostWidthPx) }
  const { sizePx, texts } = fitParagraphs(slide.paragraphs, box)
  const built = headlineShapes(slide, layout, [leadShape(texts, box, setting, sizePx)], setting)
  return { ...built, layout: 'chart', parts: [], notes: slide.notes }
}

function fitParagraphs(
  paragraphs: readonly string[],
  { widthPx, heightPx }: { widthPx: number; heightPx: number },
): { sizePx: number; texts: readonly string[] } {
  const words = paragraphs.map((paragraph) => inertText(paragraph).trim())
  const linesAt = (sizePx: number, mostLines: number) => {
    let left = mostLines
    return words.map((paragraph) => {
      const lines =
        left > 0 ? wrapText(paragraph, { widthPx: widthPx * fitShare, sizePx, mostLines: left }) : []
      // Half a line lies between paragraphs.
      left = Math.floor(left - lines.length - 0.5)
      return lines
    })
  }
  const roomAt = (sizePx: number) => Math.floor(heightPx / (sizePx * lineShare))
  const usedAt = (sizePx: number) =>
    linesAt(sizePx, Number.MAX_SAFE_INTEGER).reduce((sum, lines) => sum + lines.length + 0.5, -0.5)
  const sizePx = sizesPx.find((size) => usedAt(size) <= roomAt(size)) ?? sizesPx[sizesPx.length - 1] ?? 28
  const texts = linesAt(sizePx, roomAt(sizePx)).map((lines) => lines.join(' '))
  return { sizePx, texts: texts.filter((line) => line !== '') }
}
