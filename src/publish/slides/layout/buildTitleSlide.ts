import { wrapText } from '../../../charts/picture/wrapText'
import { slidesMessages } from '../../../text/onDemand/files/slidesMessages'
import type { TitleSlide } from '../deckSlide'
import { textShape } from '../ooxml/shapes'
import { inertText } from '../ooxml/xml'
import type { BuiltSlide, SlideSetting } from './builtSlide'
import { fitShare } from './slideFrame'
import { titleBoxes } from './slideLayouts'

const titlePx = 88
const summaryPx = 34
const linePx = 24

/** The first slide of a talk. */
export function buildTitleSlide(
  { title, summary, line, notes }: TitleSlide,
  setting: SlideSetting,
): BuiltSlide {
  const { tokens, text } = setting
  const common = { tokens, language: text.locale, box: null }
  const fitWords = (words: string, sizePx: number, mostLines: number, weight: 400 | 600 = 400) =>
    wrapText(inertText(words).trim(), {
      widthPx: titleBoxes.title.widthPx * fitShare,
      sizePx,
      mostLines,
      weight,
    }).join(' ')
  return {
    layout: 'title',
    shapes: [
      textShape({
        ...common,
        id: 2,
        name: slidesMessages(text).shapes.title,
        placeholder: { type: 'ctrTitle' },
        texts: [{ runs: [{ text: fitWords(title, titlePx, 3, 600) }] }],
      }),
      textShape({
        ...common,
        id: 3,
        name: slidesMessages(text).shapes.lead,
        placeholder: { type: 'subTitle', idx: 1 },
        texts: [
          ...(summary ? [{ runs: [{ text: fitWords(summary, summaryPx, 4) }] }] : []),
          { runs: [{ text: fitWords(line, linePx, 2), sizePx: linePx }], beforePx: 24 },
        ],
      }),
    ],
    relations: [],
    parts: [],
    notes,
  }
}
