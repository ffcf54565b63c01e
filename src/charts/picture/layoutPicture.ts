import type { ChartContent } from '../contract/chart'
import { wrapText } from './wrapText'

/** Facts about the data that a picture prints besides the chart's own text. */
export interface PictureFacts {
  /** Licence and version of the data; for own data, that it is not the tracker's. */
  licence: string
  /** Address of the view; null if unknown. */
  link: string | null
}

/** The words of a chart that a picture prints. */
export type PictureWords = Pick<
  ChartContent,
  'title' | 'finding' | 'subtitle' | 'scope' | 'source' | 'caveat'
>

/** Lines of text in a picture with their position and style. */
interface TextBlock {
  name: string
  lines: readonly string[]
  /** Baseline of the first line. */
  yPx: number
  sizePx: number
  linePx: number
  weight: 400 | 600
  fill: string
}

interface PictureLayout {
  paddingPx: number
  title: TextBlock
  subtitle: TextBlock
  scope: TextBlock
  source: TextBlock
  body: { yPx: number; widthPx: number; heightPx: number }
}

const styles = {
  title: { sizePx: 18, linePx: 24, weight: 600, fill: 'var(--ink)', mostLines: 3 },
  subtitle: { sizePx: 13, linePx: 18, weight: 400, fill: 'var(--ink-2)', mostLines: 2 },
  scope: { sizePx: 13, linePx: 18, weight: 400, fill: 'var(--ink-2)', mostLines: 2 },
  source: { sizePx: 12, linePx: 16, weight: 400, fill: 'var(--ink-3)', mostLines: 6 },
} as const

const narrowPx = 480
const gapPx = 12
/** Distance from the middle of a line to its baseline, as a share of the font size. */
const baselineShare = 0.36

/** Lays out the text of a picture and the box that it leaves for the marks. */
export function layoutPicture(
  content: PictureWords,
  { licence, link }: PictureFacts,
  widthPx: number,
  heightPx: number,
): PictureLayout {
  const paddingPx = widthPx < narrowPx ? 16 : 20
  const innerPx = widthPx - paddingPx * 2
  const block = (name: keyof typeof styles, texts: readonly string[], topPx: number): TextBlock => {
    const { mostLines, ...style } = styles[name]
    const room = { widthPx: innerPx, sizePx: style.sizePx, weight: style.weight, mostLines }
    const lines = texts.flatMap((text) => wrapText(text, room))
    return { name, lines, ...style, yPx: topPx + style.linePx / 2 + style.sizePx * baselineShare }
  }
  const heightOf = ({ lines, linePx }: TextBlock) => lines.length * linePx
  const title = block('title', [content.title], paddingPx - 4)
  let top = paddingPx - 4 + heightOf(title)
  const subtitle = block('subtitle', [...(content.finding ? [content.finding] : []), content.subtitle], top)
  top += heightOf(subtitle)
  const scope = block('scope', content.scope ? [content.scope] : [], top)
  top += heightOf(scope) + gapPx
  const notes = [[content.source, content.caveat].filter(Boolean).join(' '), licence, link ?? '']
  const sourceLines = block('source', notes.filter(Boolean), 0)
  const bottom = heightPx - paddingPx + 4 - heightOf(sourceLines)
  const source = block('source', notes.filter(Boolean), bottom)
  return {
    paddingPx,
    title,
    subtitle,
    scope,
    source,
    body: { yPx: top, widthPx: innerPx, heightPx: Math.max(bottom - gapPx - top, 0) },
  }
}

/** Height of a whole picture at which its marks look best. */
export function naturalHeightPx(content: ChartContent, facts: PictureFacts, widthPx: number): number {
  const { body, paddingPx } = layoutPicture(content, facts, widthPx, 0)
  const wordsPx = body.yPx + gapPx + (heightOfSource(content, facts, widthPx) + paddingPx - 4)
  return Math.ceil(wordsPx + content.picture.heightPx(body.widthPx))
}

function heightOfSource(content: ChartContent, facts: PictureFacts, widthPx: number): number {
  const { source } = layoutPicture(content, facts, widthPx, 0)
  return source.lines.length * source.linePx
}
