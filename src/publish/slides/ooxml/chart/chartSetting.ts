import { solidFill, type Tokens } from '../colour'
import { fontSize } from '../units'
import { xml } from '../xml'

/** Context for the parts of a chart. */
export interface ChartSetting {
  tokens: Tokens
  language: string
  /** Frame size in slide pixels. */
  widthPx: number
  heightPx: number
}

/** A boolean element. */
export function flag(element: string, isSet: boolean): string {
  return xml(element, { val: Number(isSet) })
}

interface TextLook {
  sizePx: number
  colour: string
}

/** Text properties of a chart part, in the theme's typeface. */
export function textLook({ sizePx, colour }: TextLook, { tokens, language }: ChartSetting): string {
  return xml(
    'c:txPr',
    {},
    xml('a:bodyPr'),
    xml('a:lstStyle'),
    xml(
      'a:p',
      {},
      xml(
        'a:pPr',
        {},
        xml(
          'a:defRPr',
          { sz: fontSize(sizePx), b: 0 },
          solidFill(colour, tokens),
          xml('a:latin', { typeface: '+mn-lt' }),
        ),
      ),
      xml('a:endParaRPr', { lang: language }),
    ),
  )
}
