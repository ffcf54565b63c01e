import { solidFill, type Tokens } from './colour'
import { fontSize } from './units'
import { xml, xmlText } from './xml'

/** A run of text in one style. */
export interface Run {
  text: string
  /** Type size in slide pixels; the layout's if absent. */
  sizePx?: number
  isBold?: boolean
  /** A design token; the layout's colour if absent. */
  colour?: string
  /** From 0 to 1, of `colour`; opaque if absent. */
  opacity?: number
  /** Id of a hyperlink relation. */
  linkId?: string | undefined
}

export interface Paragraph {
  runs: readonly Run[]
  align?: 'start' | 'middle' | 'end'
  /** Space above, in slide pixels. */
  beforePx?: number
}

interface TextSetting {
  tokens: Tokens
  /** BCP 47, for spell-checking and hyphenation. */
  language: string
}

/** The paragraphs of a text. An empty list becomes one empty paragraph, because the format requires one. */
export function paragraphs(texts: readonly Paragraph[], setting: TextSetting): string {
  return texts.length === 0
    ? xml('a:p', {}, xml('a:endParaRPr', { lang: setting.language }))
    : texts.map((text) => paragraph(text, setting)).join('')
}

function paragraph({ runs, align, beforePx }: Paragraph, setting: TextSetting): string {
  const properties = xml(
    'a:pPr',
    { algn: align === 'end' ? 'r' : align === 'middle' ? 'ctr' : undefined },
    beforePx === undefined ? '' : xml('a:spcBef', {}, xml('a:spcPts', { val: fontSize(beforePx) })),
  )
  return xml('a:p', {}, properties, ...runs.map((run) => runXml(run, setting)))
}

function runXml(
  { text, sizePx, isBold, colour, opacity, linkId }: Run,
  { tokens, language }: TextSetting,
): string {
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
      colour === undefined ? '' : solidFill(colour, tokens, opacity),
      linkId === undefined ? '' : xml('a:hlinkClick', { 'r:id': linkId }),
    ),
    xml('a:t', {}, xmlText(text)),
  )
}
