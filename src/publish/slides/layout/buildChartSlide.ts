import type { ChartSlide } from '../deckSlide'
import { textShape } from '../ooxml/shapes'
import type { Box } from '../ooxml/units'
import { addDrawing } from './addDrawing'
import type { BuiltSlide, SlideSetting } from './builtSlide'
import { headlineShapes, leadShape } from './headlineShapes'
import { layoutChartSlide } from './layoutChartSlide'

const ownTagId = 8
const ownTagPx = 56

/** Builds the slide of a chart, with its native chart, table or picture. */
export async function buildChartSlide(slide: ChartSlide, setting: SlideSetting): Promise<BuiltSlide> {
  const layout = layoutChartSlide(slide)
  const { content } = slide
  const drawing = await addDrawing(slide, layout.drawing, setting)
  const lead = leadShape(layout.lead.texts, layout.lead.box, setting)
  const tag = content.native && content.tag ? ownTag(content.tag, layout.drawing, setting) : ''
  const built = headlineShapes(slide, layout, [lead, drawing.shape, tag], setting)
  return {
    ...built,
    layout: 'chart',
    relations: [...built.relations, ...drawing.relations],
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
