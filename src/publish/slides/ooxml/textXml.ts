import { solidFill, type Tokens } from './colour'
import { fontSize } from './units'
import { xml, xmlText } from './xml'

/** Words in one look. */
export interface Run {
  text: string
  /** Type size in pixels of the slide; absent for that of the layout. */
  sizePx?: number
  isBold?: boolean
  /** A colour of the design; absent for that of the layout. */
  colour?: string
  /** Id of a relation to an address. */
  linkId?: string | undefined
}

export interface Paragraph {
  runs: readonly Run[]
  align?: 'start' | 'end'
  /** Room before it, in pixels of the slide. */
  beforePx?: number
}

interface TextSetting {
  tokens: Tokens
  /** BCP 47, for spelling and hyphens. */
  language: string
}

/** The paragraphs of a text; an empty list gives the one empty paragraph that Office wants. */
export function paragraphs(texts: readonly Paragraph[], setting: TextSetting): string {
  return texts.length === 0
    ? xml('a:p', {}, xml('a:endParaRPr', { lang: setting.language }))
    : texts.map((text) => paragraph(text, setting)).join('')
}

function paragraph({ runs, align, beforePx }: Paragraph, setting: TextSetting): string {
  const properties = xml(
    'a:pPr',
    { algn: align === 'end' ? 'r' : undefined },
    beforePx === undefined ? '' : xml('a:spcBef', {}, xml('a:spcPts', { val: fontSize(beforePx) })),
  )
  return xml('a:p', {}, properties, ...runs.map((run) => runXml(run, setting)))
}

function runXml({ text, sizePx, isBold, colour, linkId }: Run, { tokens, language }: TextSetting): string {
  return xml(
    'a:r',
    {},
    xml(
      'a:rPr',
      {
        lang: language,
        sz: sizePx === undefined ? undefined : fontSize(sizePx),
        b: isBold === undefined ? undefined : Number(isBold),
      },
      colour === undefined ? '' : solidFill(colour, tokens),
      linkId === undefined ? '' : xml('a:hlinkClick', { 'r:id': linkId }),
    ),
    xml('a:t', {}, xmlText(text)),
  )
}
