import { slidesMessages } from '../../../text/onDemand/files/slidesMessages'
import { placed, rectangle } from '../ooxml/shapes'
import { xml } from '../ooxml/xml'
import type { SlideSetting } from './builtSlide'
import { pageBox, placeholders } from './slideFrame'

/** The slide number as a field, which stays correct when slides are moved. */
export function pageNumber(
  id: number,
  { text, position }: Pick<SlideSetting, 'text' | 'position'>,
  listStyle = '',
): string {
  const { type, idx } = placeholders.page
  return xml(
    'p:sp',
    {},
    xml(
      'p:nvSpPr',
      {},
      xml('p:cNvPr', { id, name: slidesMessages(text).shapes.page }),
      xml('p:cNvSpPr', {}, xml('a:spLocks', { noGrp: 1 })),
      xml('p:nvPr', {}, xml('p:ph', { type, sz: 'quarter', idx })),
    ),
    xml('p:spPr', {}, placed('a:xfrm', pageBox) + rectangle),
    xml(
      'p:txBody',
      {},
      xml('a:bodyPr', { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'b' }),
      xml('a:lstStyle', {}, listStyle),
      xml(
        'a:p',
        {},
        xml(
          'a:fld',
          { id: '{6D5F0B5C-2C9B-4E0A-9F0D-0C3A52A1B7E4}', type: 'slidenum' },
          xml('a:rPr', { lang: text.locale }),
          xml('a:t', {}, position === 0 ? '‹#›' : text.f.number(position)),
        ),
        xml('a:endParaRPr', { lang: text.locale }),
      ),
    ),
  )
}
