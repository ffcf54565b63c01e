import { solidFill, type Tokens } from '../colour'
import { fontSize } from '../units'
import { xml } from '../xml'

/** What the parts of a chart need to know beside its numbers. */
export interface ChartSetting {
  tokens: Tokens
  language: string
  /** Size of its frame, in pixels of the slide. */
  widthPx: number
  heightPx: number
}

/** An element that says yes or no. */
export function flag(element: string, isSet: boolean): string {
  return xml(element, { val: Number(isSet) })
}

interface TextLook {
  sizePx: number
  colour: string
}

/** The look of the words of a part of a chart, in the typeface of the theme. */
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
