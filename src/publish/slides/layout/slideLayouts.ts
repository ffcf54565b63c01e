import { slidesMessages } from '../../../text/onDemand/files/slidesMessages'
import type { Text } from '../../../text/text'
import type { Tokens } from '../ooxml/colour'
import { layoutXml, levelStyle } from '../ooxml/masterXml'
import { type Placeholder, shapeTree, textShape } from '../ooxml/shapes'
import { type Box, slidePx } from '../ooxml/units'
import type { LayoutName } from './builtSlide'
import { pageNumber } from './pageNumber'
import { frame, placeholders, titlePx } from './slideFrame'

const wide = { xPx: frame.marginPx, widthPx: frame.innerPx }

export const titleBoxes = {
  title: { ...wide, yPx: 260, heightPx: 320 },
  summary: { ...wide, widthPx: 1400, yPx: 620, heightPx: 300 },
} as const satisfies Record<string, Box>

const titleBox: Box = { ...wide, yPx: 108, heightPx: 136 }
export const listBox: Box = { ...wide, yPx: 190, heightPx: 790 }
const sourceTop = slidePx.height - frame.bottomPx - 2 * frame.source.linePx

interface LayoutShape {
  name: string
  placeholder: Placeholder
  box: Box
  style: Parameters<typeof levelStyle>[1]
  anchor?: 'top' | 'bottom'
}

/** The layouts of a deck, in the order PowerPoint lists them. */
export function slideLayouts(tokens: Tokens, text: Text): readonly { layout: LayoutName; content: string }[] {
  const { shapes, layouts } = slidesMessages(text)
  const tree = (layoutShapes: readonly LayoutShape[], hasPage: boolean) =>
    shapeTree(
      ...layoutShapes.map((shape, index) => shapeOf(shape, index + 2, tokens, text)),
      hasPage ? pageShape(layoutShapes.length + 2, text) : '',
    )
  const title: LayoutShape = {
    name: shapes.title,
    placeholder: placeholders.title,
    box: titleBox,
    style: { sizePx: titlePx, isBold: true, colour: 'tx1', lineShare: 1, font: 'major' },
  }
  const words = (
    name: string,
    placeholder: Placeholder,
    sizePx: number,
    box: Omit<Box, 'xPx' | 'widthPx'>,
  ): LayoutShape => ({ name, placeholder, box: { ...wide, ...box }, style: { sizePx, colour: 'tx2' } })
  return [
    {
      layout: 'title',
      content: layoutXml(
        'title',
        layouts.title,
        tree(
          [
            {
              ...title,
              placeholder: { type: 'ctrTitle' },
              box: titleBoxes.title,
              style: { ...title.style, sizePx: 88 },
              anchor: 'bottom',
            },
            {
              ...words(shapes.lead, { type: 'subTitle', idx: 1 }, 34, titleBoxes.summary),
              box: titleBoxes.summary,
            },
          ],
          false,
        ),
      ),
    },
    {
      layout: 'chart',
      content: layoutXml(
        'titleOnly',
        layouts.chart,
        tree(
          [
            title,
            words(shapes.measure, placeholders.measure, frame.measure.sizePx, {
              yPx: frame.topPx,
              heightPx: frame.measure.linePx,
            }),
            words(shapes.lead, placeholders.lead, frame.lead.sizePx, { yPx: 250, heightPx: 76 }),
            {
              ...words(shapes.source, placeholders.source, frame.source.sizePx, {
                yPx: sourceTop,
                heightPx: 2 * frame.source.linePx,
              }),
              anchor: 'bottom',
            },
          ],
          true,
        ),
      ),
    },
    {
      layout: 'list',
      content: layoutXml(
        'obj',
        layouts.list,
        tree(
          [
            { ...title, box: { ...titleBox, yPx: frame.topPx + 16, heightPx: 80 } },
            words(shapes.list, placeholders.list, 22, listBox),
          ],
          true,
        ),
      ),
    },
  ]
}

/** The shapes of the master: title, text and page number. */
export function masterTree(tokens: Tokens, text: Text): string {
  const { shapes } = slidesMessages(text)
  return shapeTree(
    shapeOf(
      {
        name: shapes.title,
        placeholder: placeholders.title,
        box: titleBox,
        style: { sizePx: titlePx, isBold: true, colour: 'tx1', lineShare: 1, font: 'major' },
      },
      2,
      tokens,
      text,
    ),
    shapeOf(
      {
        name: shapes.list,
        placeholder: { type: 'body', idx: 1 },
        box: listBox,
        style: { sizePx: frame.lead.sizePx, colour: 'tx2' },
      },
      3,
      tokens,
      text,
    ),
    pageShape(4, text),
  )
}

function shapeOf(
  { name, placeholder, box, style, anchor = 'top' }: LayoutShape,
  id: number,
  tokens: Tokens,
  text: Text,
): string {
  return textShape({
    id,
    name,
    placeholder,
    box,
    texts: [{ runs: [{ text: name }] }],
    tokens,
    language: text.locale,
    anchor,
    listStyle: levelStyle('a:lvl1pPr', style),
  })
}

function pageShape(id: number, text: Text): string {
  return pageNumber(
    id,
    { text, position: 0 },
    levelStyle('a:lvl1pPr', { sizePx: frame.source.sizePx, colour: 'tx2' }, 'r'),
  )
}
