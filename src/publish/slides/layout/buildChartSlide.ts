import { textWidth } from '../../../charts/picture/textWidth'
import { fitText } from '../../../charts/picture/wrapText'
import { slidesMessages } from '../../../text/onDemand/slidesMessages'
import type { ChartSlide } from '../deckSlide'
import { outsideAddress } from '../ooxml/packageParts'
import { textShape } from '../ooxml/shapes'
import type { Paragraph } from '../ooxml/textXml'
import type { Box } from '../ooxml/units'
import { inertText } from '../ooxml/xml'
import { addDrawing } from './addDrawing'
import type { BuiltSlide, SlideSetting } from './builtSlide'
import { layoutChartSlide } from './layoutChartSlide'
import { numberShapes } from './numberShapes'
import { pageNumber } from './pageNumber'
import { fitShare, frame, placeholders } from './slideFrame'

const linkId = 'rIdLink'
const ownTagId = 8
const ownTagPx = 56
/** Maximum share of the line for the licence; the rest is for the address. */
const licenceShare = 0.6

/** Builds the slide of a chart, with its native chart, table or picture. */
export async function buildChartSlide(slide: ChartSlide, setting: SlideSetting): Promise<BuiltSlide> {
  const layout = layoutChartSlide(slide)
  const { tokens, text } = setting
  const names = slidesMessages(text).shapes
  const common = { tokens, language: text.locale }
  const address = outsideAddress(slide.licence.link)
  const drawing = await addDrawing(slide, layout.drawing, setting)
  return {
    layout: 'chart',
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
      textShape({
        ...common,
        id: 3,
        name: names.measure,
        placeholder: placeholders.measure,
        box: layout.measure.box,
        texts: plain(layout.measure.texts),
      }),
      layout.lead.texts.length > 0
        ? textShape({
            ...common,
            id: 4,
            name: names.lead,
            placeholder: placeholders.lead,
            box: layout.lead.box,
            texts: plain(layout.lead.texts),
          })
        : '',
      drawing.shape,
      slide.content.native && slide.content.tag ? ownTag(slide.content.tag, layout.drawing, setting) : '',
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
    relations: [
      ...(address ? [{ id: linkId, type: 'hyperlink', target: address, isOutside: true }] : []),
      ...drawing.relations,
    ],
    parts: drawing.parts,
    notes: slide.notes,
  }
}

/** Marks a native chart or table of own data. Pictures carry the tag themselves. */
function ownTag(tag: string, box: Box, { tokens, text }: SlideSetting): string {
  const heightPx = ownTagPx * 1.2
  return textShape({
    tokens,
    language: text.locale,
    id: ownTagId,
    name: tag,
    placeholder: null,
    box: { ...box, yPx: box.yPx + (box.heightPx - heightPx) / 2, heightPx },
    texts: [
      {
        align: 'middle',
        runs: [{ text: tag, sizePx: ownTagPx, isBold: true, colour: 'var(--ink)', opacity: 0.18 }],
      },
    ],
  })
}

function plain(texts: readonly string[]): readonly Paragraph[] {
  return texts.map((text) => ({ runs: [{ text }] }))
}

/** Licence and version, then the address without its scheme. */
function licenceLine({ text }: ChartSlide['licence'], widthPx: number, address: string | null): Paragraph {
  const { sizePx } = frame.source
  const roomPx = widthPx * fitShare
  if (address === null) return { runs: [{ text: fitText(text, roomPx, sizePx) }] }
  const before = `${fitText(inertText(text), roomPx * licenceShare, sizePx)} · `
  const shown = address.replace(/^https?:\/\//, '').replace(/\/$/, '')
  return {
    runs: [{ text: before }, { text: fitText(shown, roomPx - textWidth(before, sizePx), sizePx), linkId }],
  }
}
