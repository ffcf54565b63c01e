import { textWidth } from '../../../charts/picture/textWidth'
import { fitText } from '../../../charts/picture/wrapText'
import { slidesMessages } from '../../../text/onDemand/files/slidesMessages'
import type { HeadlineSlide } from '../deckSlide'
import { outsideAddress } from '../ooxml/packageParts'
import { textShape } from '../ooxml/shapes'
import type { Paragraph } from '../ooxml/textXml'
import type { Box } from '../ooxml/units'
import { inertText } from '../ooxml/xml'
import type { BuiltSlide, SlideSetting } from './builtSlide'
import type { ChartSlideLayout } from './layoutChartSlide'
import { numberShapes } from './numberShapes'
import { pageNumber } from './pageNumber'
import { fitShare, frame, placeholders } from './slideFrame'

const linkId = 'rIdLink'
/** Maximum share of the line for the licence; the rest is for the address. */
const licenceShare = 0.6

/** The shapes around the body of a slide: headline and measure, numbers, sources. `body`: the shapes between them. */
export function headlineShapes(
  slide: HeadlineSlide,
  layout: ChartSlideLayout,
  body: readonly string[],
  setting: SlideSetting,
): Pick<BuiltSlide, 'shapes' | 'relations'> {
  const { tokens, text } = setting
  const names = slidesMessages(text).shapes
  const common = { tokens, language: text.locale }
  const address = outsideAddress(slide.licence.link)
  return {
    shapes: [
      textShape({
        ...common,
        id: 2,
        name: names.title,
        placeholder: placeholders.title,
        box: layout.title.box,
        texts: layout.title.texts.map((words) => ({
          runs: [{ text: words, sizePx: layout.title.sizePx }],
        })),
      }),
      slide.measure === ''
        ? ''
        : textShape({
            ...common,
            id: 3,
            name: names.measure,
            placeholder: placeholders.measure,
            box: layout.measure.box,
            texts: plain(layout.measure.texts),
          }),
      ...body,
      ...(layout.numbers ? numberShapes(slide.numbers, layout.numbers, setting) : []),
      textShape({
        ...common,
        id: 6,
        name: names.source,
        placeholder: placeholders.source,
        box: layout.source.box,
        anchor: 'bottom',
        texts: [
          ...plain(layout.source.texts),
          licenceLine(slide.licence, layout.source.box.widthPx, address),
        ],
      }),
      setting.isNumbered ? pageNumber(7, setting) : '',
    ],
    relations: address ? [{ id: linkId, type: 'hyperlink', target: address, isOutside: true }] : [],
  }
}

/** The text under the headline; an empty string if there is none. `sizePx`: the layout's size if absent. */
export function leadShape(
  texts: readonly string[],
  box: Box,
  { tokens, text }: SlideSetting,
  sizePx?: number,
): string {
  if (texts.length === 0) return ''
  return textShape({
    tokens,
    language: text.locale,
    id: 4,
    name: slidesMessages(text).shapes.lead,
    placeholder: placeholders.lead,
    box,
    texts: texts.map((words, index) => ({
      runs: [sizePx === undefined ? { text: words } : { text: words, sizePx }],
      ...(sizePx !== undefined && index > 0 && { beforePx: sizePx / 2 }),
    })),
  })
}

function plain(texts: readonly string[]): readonly Paragraph[] {
  return texts.map((text) => ({ runs: [{ text }] }))
}

/** Licence and version, then the address without its scheme. */
function licenceLine({ text }: HeadlineSlide['licence'], widthPx: number, address: string | null): Paragraph {
  const { sizePx } = frame.source
  const roomPx = widthPx * fitShare
  if (address === null) return { runs: [{ text: fitText(text, roomPx, sizePx) }] }
  const before = `${fitText(inertText(text), roomPx * licenceShare, sizePx)} · `
  const shown = address.replace(/^https?:\/\//, '').replace(/\/$/, '')
  return {
    runs: [{ text: before }, { text: fitText(shown, roomPx - textWidth(before, sizePx), sizePx), linkId }],
  }
}
