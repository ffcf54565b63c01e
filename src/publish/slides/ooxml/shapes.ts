import type { Tokens } from './colour'
import { type Paragraph, paragraphs } from './textXml'
import { type Box, emu } from './units'
import { xml } from './xml'

/** A placeholder of a layout. */
export interface Placeholder {
  type: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'sldNum' | 'sldImg'
  idx?: number
}

interface ShapeNaming {
  /** Unique on its slide, from 2 up: 1 is the shape tree. */
  id: number
  /** Name in PowerPoint's selection pane. */
  name: string
}

interface TextShape extends ShapeNaming {
  placeholder: Placeholder | null
  /** Null to use the position of the layout. */
  box: Box | null
  texts: readonly Paragraph[]
  tokens: Tokens
  language: string
  anchor?: 'top' | 'bottom'
  /** List style and prompt instead of texts, for masters and layouts. */
  listStyle?: string
}

/** A text shape, in a placeholder of the layout or in its own box. */
export function textShape({
  id,
  name,
  placeholder,
  box,
  texts,
  tokens,
  language,
  anchor,
  listStyle = '',
}: TextShape): string {
  const placeholderXml = placeholder ? xml('p:ph', { type: placeholder.type, idx: placeholder.idx }) : ''
  return xml(
    'p:sp',
    {},
    xml(
      'p:nvSpPr',
      {},
      xml('p:cNvPr', { id, name }),
      placeholder ? xml('p:cNvSpPr', {}, xml('a:spLocks', { noGrp: 1 })) : xml('p:cNvSpPr', { txBox: 1 }),
      xml('p:nvPr', {}, placeholderXml),
    ),
    xml('p:spPr', {}, box ? placed('a:xfrm', box) + rectangle : ''),
    xml(
      'p:txBody',
      {},
      xml(
        'a:bodyPr',
        {
          wrap: 'square',
          lIns: 0,
          tIns: 0,
          rIns: 0,
          bIns: 0,
          anchor: anchor === 'bottom' ? 'b' : anchor === 'top' ? 't' : undefined,
        },
        // Programs shrink text that is too long in their typeface; nothing is stored about how much.
        xml('a:normAutofit'),
      ),
      xml('a:lstStyle', {}, listStyle),
      paragraphs(texts, { tokens, language }),
    ),
  )
}

export const rectangle = xml('a:prstGeom', { prst: 'rect' }, xml('a:avLst'))

/** The position of a shape; the element name depends on the kind of shape. */
export function placed(element: 'a:xfrm' | 'p:xfrm', { xPx, yPx, widthPx, heightPx }: Box): string {
  return xml(
    element,
    {},
    xml('a:off', { x: emu(xPx), y: emu(yPx) }),
    xml('a:ext', { cx: emu(widthPx), cy: emu(heightPx) }),
  )
}

interface Described extends ShapeNaming {
  box: Box
  /** Alternative text. */
  altText: string
}

/** A picture; its bytes are a separate part. */
export function pictureShape({
  id,
  name,
  box,
  altText,
  relationId,
}: Described & { relationId: string }): string {
  return xml(
    'p:pic',
    {},
    xml(
      'p:nvPicPr',
      {},
      xml('p:cNvPr', { id, name, descr: altText }),
      xml('p:cNvPicPr', {}, xml('a:picLocks', { noChangeAspect: 1 })),
      xml('p:nvPr'),
    ),
    xml('p:blipFill', {}, xml('a:blip', { 'r:embed': relationId }), xml('a:stretch', {}, xml('a:fillRect'))),
    xml('p:spPr', {}, placed('a:xfrm', box), rectangle),
  )
}

/** A graphic frame with a chart or a table. `uri` names the kind, `content` is its XML. */
export function graphicFrame({
  id,
  name,
  box,
  altText,
  uri,
  content,
}: Described & { uri: string; content: string }): string {
  return xml(
    'p:graphicFrame',
    {},
    xml(
      'p:nvGraphicFramePr',
      {},
      xml('p:cNvPr', { id, name, descr: altText }),
      xml('p:cNvGraphicFramePr', {}, xml('a:graphicFrameLocks', { noGrp: 1 })),
      xml('p:nvPr'),
    ),
    placed('p:xfrm', box),
    xml('a:graphic', {}, xml('a:graphicData', { uri }, content)),
  )
}

/** The shape tree of a slide, layout or master. */
export function shapeTree(...shapes: readonly string[]): string {
  return xml(
    'p:spTree',
    {},
    xml('p:nvGrpSpPr', {}, xml('p:cNvPr', { id: 1, name: '' }), xml('p:cNvGrpSpPr'), xml('p:nvPr')),
    xml(
      'p:grpSpPr',
      {},
      xml(
        'a:xfrm',
        {},
        xml('a:off', { x: 0, y: 0 }),
        xml('a:ext', { cx: 0, cy: 0 }),
        xml('a:chOff', { x: 0, y: 0 }),
        xml('a:chExt', { cx: 0, cy: 0 }),
      ),
    ),
    ...shapes,
  )
}
