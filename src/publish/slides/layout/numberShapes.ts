import { wrapText } from '../../../charts/picture/wrapText'
import { slidesMessages } from '../../../text/onDemand/files/slidesMessages'
import type { DeckNumber } from '../deckSlide'
import { levelStyle } from '../ooxml/masterXml'
import { textShape } from '../ooxml/shapes'
import type { Box } from '../ooxml/units'
import { inertText } from '../ooxml/xml'
import type { SlideSetting } from './builtSlide'
import { fitShare, frame } from './slideFrame'

const colours = { subject: 'var(--align-subject)', other: 'var(--align-other-text)', both: 'var(--ink)' }
/** If one value is longer, all values of the slide are set in smaller type. */
const longest = 6
const firstId = 20
const lineShare = 1.2
const labelLines = 3
const detailLines = 5

/** Up to three numbers beside a drawing, stacked, each with its label. */
export function numberShapes(
  numbers: readonly DeckNumber[],
  box: Box,
  { tokens, text }: Pick<SlideSetting, 'tokens' | 'text'>,
): readonly string[] {
  const isLong = numbers.some(({ value }) => value.length > longest)
  const blocks = numbers.map((number) => ({ number, lines: linesOf(number, isLong) }))
  const usedPx = blocks.reduce((sum, { lines }) => sum + heightOf(lines), 0)
  const apartPx = Math.min((box.heightPx - usedPx) / Math.max(numbers.length - 1, 1), frame.number.apartPx)
  let topPx = box.yPx
  return blocks.map(({ number, lines }, index) => {
    const blockBox = { ...box, yPx: topPx, heightPx: heightOf(lines) }
    topPx += blockBox.heightPx + apartPx
    return textShape({
      id: firstId + index,
      name: slidesMessages(text).shapes.number(number.label),
      placeholder: null,
      box: blockBox,
      texts: lines.map(({ words, ...style }) => ({ runs: [{ text: words.join(' '), ...style }] })),
      tokens,
      language: text.locale,
      anchor: 'top',
      listStyle: levelStyle('a:lvl1pPr', { sizePx: frame.number.wordsPx, colour: 'tx2' }),
    })
  })
}

interface Line {
  words: readonly string[]
  sizePx: number
  isBold: boolean
  colour: string
}

function linesOf({ value, label, detail, mark }: DeckNumber, isLong: boolean): readonly Line[] {
  const { wordsPx, valuePx, longValuePx } = frame.number
  const line = (text: string, sizePx: number, mostLines: number, isBold: boolean, colour: string): Line => ({
    words: wrapText(inertText(text), {
      widthPx: frame.number.widthPx * fitShare,
      sizePx,
      mostLines,
      weight: isBold ? 600 : 400,
    }),
    sizePx,
    isBold,
    colour,
  })
  return [
    line(value, isLong ? longValuePx : valuePx, 2, true, mark ? colours[mark] : 'var(--ink)'),
    line(label, wordsPx, labelLines, true, 'var(--ink)'),
    ...(detail ? [line(detail, wordsPx, detailLines, false, 'var(--ink-2)')] : []),
  ]
}

function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { words, sizePx }) => sum + words.length * sizePx * lineShare, 0)
}
