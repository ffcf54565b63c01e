import type { PictureWeight } from '../../../charts/picture/textWidth'
import { wrapText } from '../../../charts/picture/wrapText'
import type { ChartSlide } from '../deckSlide'
import { type Box, slidePx } from '../ooxml/units'
import { inertText } from '../ooxml/xml'
import { fitShare, frame, titlePx } from './slideFrame'

/** A text block: the text that fits, and its box. */
interface WordBlock {
  texts: readonly string[]
  box: Box
  sizePx: number
}

export interface ChartSlideLayout {
  measure: WordBlock
  title: WordBlock
  lead: WordBlock
  source: WordBlock
  drawing: Box
  numbers: Box | null
}

/** Lays out a chart slide: head from the top, source from the bottom, drawing between. */
export function layoutChartSlide(
  slide: Pick<ChartSlide, 'measure' | 'headline' | 'lead' | 'numbers' | 'source'>,
): ChartSlideLayout {
  const { headline, lead, numbers, source } = slide
  const measure = block([slide.measure], frame.measure, frame.topPx)
  const size = titleSize(headline)
  const title = block(
    [headline],
    { ...size, linePx: size.sizePx * frame.title.lineShare },
    bottomOf(measure.box) + 6,
    600,
  )
  const leadBlock = block(lead, frame.lead, bottomOf(title.box) + 10)
  const sourceBlock = sourceAtBottom(source)
  const top = bottomOf(leadBlock.box) + frame.apartPx
  const body = {
    xPx: frame.marginPx,
    yPx: top,
    widthPx: frame.innerPx,
    heightPx: sourceBlock.box.yPx - frame.apartPx - top,
  }
  if (numbers.length === 0)
    return { measure, title, lead: leadBlock, source: sourceBlock, drawing: body, numbers: null }
  const besidePx = frame.number.widthPx + frame.number.gapPx
  return {
    measure,
    title,
    lead: leadBlock,
    source: sourceBlock,
    drawing: { ...body, widthPx: body.widthPx - besidePx },
    numbers: {
      ...body,
      xPx: body.xPx + body.widthPx - frame.number.widthPx,
      widthPx: frame.number.widthPx,
    },
  }
}

/** The largest size at which the title fits. */
function titleSize(headline: string): { sizePx: number; mostLines: number } {
  const { sizes } = frame.title
  const fits = sizes.find(
    ({ sizePx, mostLines }) => wrapped(headline, sizePx, mostLines + 1, 600).length <= mostLines,
  )
  return fits ?? sizes[sizes.length - 1] ?? { sizePx: titlePx, mostLines: 1 }
}

interface Setting {
  sizePx: number
  linePx: number
  mostLines: number
}

function block(
  texts: readonly string[],
  { sizePx, linePx, mostLines }: Setting,
  topPx: number,
  weight: PictureWeight = 400,
): WordBlock {
  let left = mostLines
  const fitted = texts.flatMap((text) => {
    const lines = left > 0 ? wrapped(text, sizePx, left, weight) : []
    left -= lines.length
    return lines.length > 0 ? [lines.join(' ')] : []
  })
  const heightPx = (mostLines - left) * linePx
  return {
    texts: fitted,
    sizePx,
    box: { xPx: frame.marginPx, yPx: topPx, widthPx: frame.innerPx, heightPx },
  }
}

/** The source lines, with one line reserved for licence and address, ending at the bottom margin. */
function sourceAtBottom(source: string): WordBlock {
  const { sizePx, linePx, mostLines } = frame.source
  const widthPx = frame.innerPx - frame.pagePx
  const lines = wrapText(inertText(source), { widthPx: widthPx * fitShare, sizePx, mostLines })
  const heightPx = (lines.length + 1) * linePx
  return {
    texts: lines.length > 0 ? [lines.join(' ')] : [],
    sizePx,
    box: {
      xPx: frame.marginPx,
      yPx: slidePx.height - frame.bottomPx - heightPx,
      widthPx,
      heightPx,
    },
  }
}

function wrapped(text: string, sizePx: number, mostLines: number, weight: PictureWeight) {
  return wrapText(inertText(text).trim(), {
    widthPx: frame.innerPx * fitShare,
    sizePx,
    mostLines,
    weight,
  })
}

function bottomOf({ yPx, heightPx }: Box): number {
  return yPx + heightPx
}
